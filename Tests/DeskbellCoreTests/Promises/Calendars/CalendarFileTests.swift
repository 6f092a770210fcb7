import DeskbellCore
import Testing

/// Calendars as YAML files.
@Suite struct CalendarFileTests {
  private static let berlin = """
    name: berlin
    zone: Europe/Berlin
    day: 8h
    hours:
      mon: ["09:00-12:00", "13:00-17:00"]
      Tuesday: ["09:00-12:00", "12:00-24:00"]
      fri: 9:00-12:00
      sat: []
    holidays: { 2026-12-25: Christmas Day }
    special:  { 2026-12-24: ["09:00-12:00"], 2026-12-31: [] }

    """

  private func calendar(_ text: String) throws(DocumentError) -> WorkingCalendar {
    try WorkingCalendar(yaml: text, file: "a.yaml")
  }

  @Test func aFileIsRead() throws {
    let calendar = try calendar(Self.berlin)
    #expect(calendar.name == "berlin")
    #expect(calendar.zone.name == "Europe/Berlin")
    #expect(calendar.standardDay == 28_800)
    #expect(
      calendar.weekly.map { $0.map(\.description) } == [
        ["09:00-12:00", "13:00-17:00"], ["09:00-12:00", "12:00-24:00"], [], [], ["09:00-12:00"], [],
        [],
      ])
    #expect(
      calendar.specialDays == [
        SampleCalendar.date("2026-12-25"): .holiday("Christmas Day"),
        SampleCalendar.date("2026-12-24"): SpecialDay(windows: [
          SampleCalendar.window("09:00-12:00")
        ]),
        SampleCalendar.date("2026-12-31"): SpecialDay(windows: []),
      ])
  }

  @Test func whatIsWrittenIsReadTheSame() throws {
    for text in [
      Self.berlin, "name: all\nalways: true\n",
      "name: all\nzone: Asia/Tokyo\nday: 7h 30m\nalways: yes",
      "name: x\nzone: UTC\nhours: {mon: 09:00-10:00}\nholidays: {2026-01-01: \"a: \\\"b\\\" # [c]\", 2026-01-02: 'yes', 2026-01-03: \"ž\\n\\u2028\"}",
      "name: only\nzone: UTC\nhours: {}\nspecial: {2026-01-01: [\"10:00-11:00\"]}",
    ] {
      let calendar = try calendar(text)
      #expect(try self.calendar(calendar.yaml) == calendar, "\(calendar.yaml)")
      #expect(try self.calendar(calendar.yaml).yaml == calendar.yaml)
    }
  }

  /// Among them cases 5 and 17 of SLA.md.
  @Test(
    arguments: [
      ("name: a\nzone: UTC\nhours:\n  mon: []\n", 3, "no working time"),
      ("name: a\nzone: UTC\nhours: {mon: 09:00-17:00}\nholiday: {}\n", 4, "“holidays”"),
      (
        "name: a\nzone: UTC\nhours:\n  mon: [09:00-12:00,\n    11:00-17:00]\n", 5,
        "mon: 11:00-17:00 overlaps 09:00-12:00"
      ),
      (
        "name: a\nzone: UTC\nhours:\n  mon:\n   - 17:00-09:00\n", 5,
        "mon: 17:00-09:00 closes before it opens"
      ),
      (
        "name: a\nzone: UTC\nhours:\n  tue: 09:00-09:00\n", 4, "tue: 09:00-09:00 closes as it opens"
      ),
      ("name: a\nzone: UTC\nhours:\n  tue: 09:00-24:01\n", 4, "no window"),
      ("name: a\nzone: UTC\nhours:\n  tue: nine\n", 4, "tue: “nine” is no window"),
      (
        "name: a\nzone: UTC\nhours:\n  tue: 09:00-10:00\n  Tuesday: 11:00-12:00\n", 5,
        "Tuesday is there twice"
      ),
      ("name: a\nzone: UTC\nhours:\n  tus: 09:00-10:00\n", 4, "“tue”"),
      ("name: a\nzone: Europe/Berln\nhours: {}\n", 2, "Europe/Berlin"),
      ("name: a\nhours: {mon: 09:00-10:00}\n", 1, "“zone”"),
      ("zone: UTC\nhours: {mon: 09:00-10:00}\n", 1, "“name”"),
      ("name: A b\nzone: UTC\nhours: {mon: 09:00-10:00}\n", 1, "small letters"),
      (
        "name: a\nzone: UTC\nhours: {mon: 09:00-10:00}\nholidays:\n  2026-02-30: x\n", 5,
        "“2026-02-30” is no date"
      ),
      (
        "name: a\nzone: UTC\nhours: {mon: 09:00-10:00}\nholidays:\n  2026-02-03: x\nspecial:\n  2026-02-03: []\n",
        7, "2026-02-03 is both"
      ),
      (
        "name: a\nzone: UTC\nhours: {mon: 09:00-10:00}\nspecial:\n  2026-02-03: [10:00-09:00]\n", 5,
        "2026-02-03: 10:00-09:00"
      ),
      ("name: a\nzone: UTC\nday: 2d\nhours: {mon: 09:00-10:00}\n", 3, "8h"),
      ("name: a\nzone: UTC\nday: 25h\nhours: {mon: 09:00-10:00}\n", 3, "24h"),
      ("name: a\nzone: UTC\nday: long\nhours: {mon: 09:00-10:00}\n", 3, "“long”"),
      ("name: a\nalways: true\nhours: {mon: 09:00-10:00}\n", 3, "always"),
      ("name: a\nalways: perhaps\n", 2, "true or false"),
      ("- a\n", 1, "key: value"),
    ] as [(String, Int, String)])
  func whatIsWrongIsSaidWithItsLine(text: String, line: Int, words: String) throws {
    do throws(DocumentError) {
      _ = try calendar(text)
      Issue.record("no error")
    } catch {
      #expect(error.line == line, "\(error)")
      #expect(error.message.contains(words), "\(error)")
    }
  }
}
