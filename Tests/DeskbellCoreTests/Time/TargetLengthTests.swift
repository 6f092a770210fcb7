import DeskbellCore
import Testing

/// Lengths as people write them in policies.
@Suite struct TargetLengthTests {
  @Test(
    arguments: [
      ("30m", 1800, 0, "30m"), ("2h", 7200, 0, "2h"), ("1h 30m", 5400, 0, "1h 30m"),
      ("90m", 5400, 0, "1h 30m"), ("2d", 0, 2, "2d"), ("1D 4H", 14_400, 1, "1d 4h"),
      ("0m", 0, 0, "0m"), ("45s", 45, 0, "45s"), ("1h30m", 5400, 0, "1h 30m"),
    ] as [(String, Int64, Int64, String)])
  func lengthsAreReadAndWritten(
    text: String, seconds: Int64, days: Int64, written: String
  ) throws {
    let length = try TargetLength(text)
    #expect(length == TargetLength(seconds: seconds, days: days))
    #expect(length.description == written)
    #expect(try TargetLength(written) == length)
  }

  @Test(arguments: ["", " ", "2", "h", "-2h", "2h 1h", "30m 1h", "2x", "1.5h", "٣h", "2 h 3"])
  func otherWordsAreRefused(text: String) {
    #expect(throws: TargetLengthError.unreadable(text)) { try TargetLength(text) }
  }

  @Test(arguments: ["100000h", "3661d", "3660d 1s", "99999999999d", "9999999999s"])
  func moreThanTenYearsAreRefused(text: String) {
    #expect(throws: TargetLengthError.tooLong(text)) { try TargetLength(text) }
  }

  @Test func aDayIsTheStandardDayOfTheCalendar() throws {
    let zone = ZoneRules.utc
    let weekly = Array(repeating: [SampleCalendar.window("09:00-17:00")], count: 7)
    let stated = WorkingCalendar(name: "a", zone: zone, weekly: weekly, standardDay: 8 * 3600)
    let silent = WorkingCalendar(name: "b", zone: zone, weekly: weekly)
    let length = TargetLength(seconds: 1800, days: 2)
    #expect(try length.milliseconds(on: stated) == (16 * 3600 + 1800) * 1000)
    #expect(try length.milliseconds(on: .always(name: "c")) == (48 * 3600 + 1800) * 1000)
    #expect(throws: TargetLengthError.noStandardDay(calendar: "b")) {
      try length.milliseconds(on: silent)
    }
    #expect(try TargetLength(seconds: 60).milliseconds(on: silent) == 60_000)
  }
}
