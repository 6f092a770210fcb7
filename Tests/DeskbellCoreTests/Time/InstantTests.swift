import SeededRandom
import DeskbellCore
import Testing

@Suite("Moments and days")
struct InstantTests {
  static let known: [(text: String, milliseconds: Int64)] = [
    ("1970-01-01T00:00:00.000Z", 0), ("1970-01-01T00:00:00.001Z", 1),
    ("1969-12-31T23:59:59.999Z", -1), ("1969-12-31T00:00:00.000Z", -86_400_000),
    ("2000-02-29T12:00:00.000Z", 951_825_600_000), ("2026-11-21T10:00:00.000Z", 1_795_255_200_000),
    ("2099-12-31T23:59:59.999Z", 4_102_444_799_999),
    ("1900-03-01T00:00:00.000Z", -2_203_891_200_000),
    ("0000-01-01T00:00:00.000Z", -62_167_219_200_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ]

  @Test("Writes and reads ISO 8601", arguments: known.indices)
  func iso8601(_ index: Int) {
    let (text, milliseconds) = Self.known[index]
    #expect(Instant(milliseconds: milliseconds).iso8601 == text)
    #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test("What is written reads back as the same moment")
  func roundTrip() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let milliseconds = Int64.random(
        in: -62_167_219_200_000...253_402_300_799_999, using: &random)
      let instant = Instant(milliseconds: milliseconds)
      #expect(Instant(iso8601: instant.iso8601) == instant)
    }
  }

  @Test(
    "Reads the other ways to write a moment",
    arguments: [
      ("2026-11-21", "2026-11-21T00:00:00.000Z"),
      ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00.000Z"),
      ("2026-11-21T10:00:00.5Z", "2026-11-21T10:00:00.500Z"),
      ("2026-11-21T10:00:00.123456789Z", "2026-11-21T10:00:00.123Z"),
      ("2026-11-21T00:30:00+02:00", "2026-11-20T22:30:00.000Z"),
      ("2026-11-21T23:30:00-0330", "2026-11-22T03:00:00.000Z"),
      ("2026-11-21T10:00:00+00:00", "2026-11-21T10:00:00.000Z"),
      ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"),
    ])
  func otherForms(_ text: String, expected: String) {
    #expect(Instant(iso8601: text)?.iso8601 == expected)
  }

  @Test(
    "Anything else is no moment",
    arguments: [
      "", "T", "2026", "2026-11", "2026-1-1", "2026-11-21T", "2026-11-21T10:00:00",
      "2026-11-21T10:00Z", "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z", "2026-11-21T10:00:61Z",
      "2026-11-21T10:00:00.Z", "2026-11-21T10:00:00.1.2Z", "2026-11-21T10:00:00ZZ",
      "2026-11-21T10:00:00+2", "2026-11-21T10:00:00+25:00", "2026-11-21T10:00:00+02:60",
      "2026-11-21T10:00:00+:0200", "2026-11-21T10:00:00+0:200", "2026-11-21 10:00:00Z",
      " 2026-11-21", "2026-11-21T-1:00:00Z", "2026-11-21T1٠:00:00Z", "2026-11-21T10:00:00.٣Z",
      "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "1900-02-29",
      "+026-11-21", "-026-11-21", "2026-+1-21", "2026-11--1", "٢٠٢٦-11-21", "2026-11-21-",
    ])
  func refuses(_ text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test("Days follow each other through leap years and the turn of centuries")
  func days() {
    var previous = CivilDate(daysSinceEpoch: -200_001)
    for days in Int64(-200_000)...200_000 {
      let date = CivilDate(daysSinceEpoch: days)
      let isNextDay = date.month == previous.month && date.day == previous.day + 1
      let isNextMonth =
        date.day == 1 && previous.day >= 28
        && (date.month == previous.month + 1 || (date.month == 1 && previous.month == 12))
      guard date.daysSinceEpoch == days, isNextDay || isNextMonth else {
        Issue.record("\(previous) is followed by \(date)")
        return
      }
      previous = date
    }
  }

  @Test(
    "Leap days exist where they do",
    arguments: [
      ("2000-02-29", true), ("2024-02-29", true), ("2100-02-29", false), ("1900-02-29", false),
      ("2400-02-29", true), ("2023-02-29", false),
    ])
  func leapDays(_ text: String, exists: Bool) {
    #expect((CivilDate(text) != nil) == exists)
    if exists { #expect(CivilDate(text)?.description == text) }
  }

  @Test("Seconds between moments are rounded down")
  func seconds() {
    let now = Instant(milliseconds: 1_500)
    #expect(now.seconds(since: Instant(milliseconds: 0)) == 1)
    #expect(Instant(milliseconds: 0).seconds(since: now) == -2)
    #expect(now.adding(seconds: -2).milliseconds == -500)
    #expect(Instant(milliseconds: -1).utcWords(from: now) == "1969-12-31 23:59 UTC")
    #expect(Instant(seconds: 50_400).utcWords(from: now) == "14:00 UTC")
  }

  @Test("Moments at the ends of time are no trouble")
  func extremes() {
    let first = Instant(milliseconds: .min)
    let last = Instant(milliseconds: .max)
    #expect(first.iso8601.hasPrefix("-") && last.iso8601.hasPrefix("292278994-08-17"))
    #expect(first.adding(seconds: -1) == first && last.adding(seconds: .max) == last)
    #expect(Instant(seconds: .max) == last && Instant(seconds: .min) == first)
    #expect(last.seconds(since: first) > 0 && first.seconds(since: last) < 0)
  }
}
