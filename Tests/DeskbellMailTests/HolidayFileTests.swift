import SeededRandom
import DeskbellCore
import DeskbellMail
import Testing

/// Holidays in iCalendar files.
@Suite struct HolidayFileTests {
  private func days(
    _ events: String, _ years: ClosedRange<Int32> = 2026...2027
  ) throws(HolidayFile.ReadingError) -> [String] {
    let text =
      "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\n\(events)\nEND:VCALENDAR\n"
      .split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    return try HolidayFile.days(Array(text.utf8), years: years).map { "\($0.date) \($0.name)" }
  }

  private func event(_ lines: String) -> String {
    "BEGIN:VEVENT\nUID:\(lines.hashValue)\n\(lines)\nEND:VEVENT"
  }

  @Test func wholeDaysAreRead() throws {
    let found = try days(
      event("DTSTART;VALUE=DATE:20261225\nSUMMARY:Kalėdos\\, pirma diena")
        + "\n" + event("DTSTART;VALUE=DATE:20261226\nDTEND;VALUE=DATE:20261228\nSUMMARY:Two")
        + "\n" + event("DTSTART;VALUE=DATE:20251225\nSUMMARY:Earlier"))
    #expect(found == ["2026-12-25 Kalėdos, pirma diena", "2026-12-26 Two", "2026-12-27 Two"])
  }

  @Test func timesOfDayAndCancelledEventsAreLeftOut() throws {
    let found = try days(
      event("DTSTART:20261225T100000Z\nSUMMARY:Meeting") + "\n"
        + event("DTSTART;VALUE=DATE:20261226\nSTATUS:CANCELLED\nSUMMARY:No") + "\n"
        + event("SUMMARY:Without a day"))
    #expect(found.isEmpty)
  }

  @Test func yearlyEventsAreThereWithEachYear() throws {
    let found = try days(
      event(
        "DTSTART;VALUE=DATE:19900101\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270101\nSUMMARY:NY")
        + "\n" + event("DTSTART;VALUE=DATE:20261228\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Off"))
    #expect(found == ["2026-01-01 NY", "2026-12-28 Off", "2026-12-29 Off", "2026-12-30 Off"])
  }

  @Test func aMovedOccurrenceTakesThePlaceOfTheRules() throws {
    let found = try days(
      "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20250501\nRRULE:FREQ=YEARLY\nSUMMARY:May\nEND:VEVENT\n"
        + "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20260501\nDTSTART;VALUE=DATE:20260504\n"
        + "SUMMARY:May, moved\nEND:VEVENT")
    #expect(found == ["2026-05-04 May, moved", "2027-05-01 May"])
  }

  @Test(arguments: [
    "", "hello", "BEGIN:VEVENT\nEND:VEVENT\n", "BEGIN:VCALENDAR\u{0}", "\u{FFFD}\u{1}\u{2}",
  ])
  func otherFilesAreRefused(text: String) {
    #expect(throws: HolidayFile.ReadingError.notACalendar) {
      try HolidayFile.days(Array(text.utf8), years: 2026...2027)
    }
  }

  @Test func rulesWithoutEndAreBounded() throws {
    #expect(throws: HolidayFile.ReadingError.tooMany) {
      try days(
        (0..<40).map { event("DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=DAILY\nSUMMARY:\($0)") }
          .joined(separator: "\n"))
    }
    let found = try days(
      event("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=SECONDLY\nSUMMARY:Never stops") + "\n"
        + event("DTSTART;VALUE=DATE:20260228\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:x")
    )
    #expect(found == ["2026-01-01 Never stops", "2026-02-28 x"])
  }

  @Test func damagedFilesNeverCrash() {
    var generator = SeededGenerator(seed: 12)
    let whole = Array(
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY\r\nEXDATE:20270101\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        .utf8)
    for _ in 0..<500 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        damaged[Int.random(in: 0..<damaged.count, using: &generator)] =
          UInt8.random(in: 1...255, using: &generator)
      }
      _ = try? HolidayFile.days(damaged, years: 2026...2027)
    }
  }
}
