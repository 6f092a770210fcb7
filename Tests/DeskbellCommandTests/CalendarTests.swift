import Testing

/// Calendar files from the command line, without a desk.
@Suite struct CalendarTests {
  private static let berlin = """
    name: berlin
    zone: Europe/Berlin
    day: 8h
    hours: # in the office
      mon: ["09:00-12:00", "13:00-17:00"]
      fri: ["09:00-17:00"]
    """

  private static let holidays = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20201225",
    "RRULE:FREQ=YEARLY", "SUMMARY:Christmas Day \u{1B}[31m", "END:VEVENT", "END:VCALENDAR", "",
  ].joined(separator: "\r\n")

  private func sandbox() throws -> (Sandbox, calendar: String) {
    let sandbox = try Sandbox()
    return (sandbox, try sandbox.file("berlin.yaml", Self.berlin))
  }

  @Test func `Due, elapsed and open print one bare value`() throws {
    let (sandbox, file) = try sandbox()
    let friday = "2026-03-27T16:30:00+01:00"
    #expect(
      try sandbox.succeed("calendar", "due", file, "--from", friday, "--seconds", "14400")
        == "2026-03-30T11:30:00Z\n")
    #expect(
      try sandbox.succeed("calendar", "due", file, "--from", friday, "--seconds", "0", "--json")
        == "{\"due\": \"2026-03-27T15:30:00Z\"}\n")
    #expect(
      try sandbox.succeed(
        "calendar", "elapsed", file, "--from", friday, "--to", "2026-03-30T10:00:00Z")
        == "12600\n")
    #expect(try sandbox.succeed("calendar", "open", file, "--at", friday) == "true\n")
    #expect(
      try sandbox.succeed("calendar", "open", file, "--at", "2026-03-28T10:00:00Z") == "false\n")
  }

  @Test func `What is wrong with a file is said with its line`() throws {
    let (sandbox, file) = try sandbox()
    let wrong = try sandbox.file("wrong.yaml", Self.berlin + "\n  tue: 17:00-09:00\n")
    let result = try sandbox.run("calendar", "check", file, wrong)
    #expect(result.status == 65)
    #expect(result.output.contains("wrong.yaml:7: tue: 17:00-09:00 closes before it opens"))
    #expect(try sandbox.succeed("calendar", "check", file) == "1 calendar, nothing wrong.\n")
    let due = try sandbox.run(
      "calendar", "due", wrong, "--from", "2026-03-27T15:30:00Z", "--seconds", "1")
    #expect(due.status == 65)
    #expect(due.errors.contains("wrong.yaml:7: "))
    #expect(
      try sandbox.run("calendar", "open", "/no/such", "--at", "2026-03-27T15:30:00Z").status == 66)
    #expect(try sandbox.run("calendar", "open", file, "--at", "noon").status == 64)
    #expect(
      try sandbox.run(
        "calendar", "due", file, "--from", "2026-03-27T15:30:00Z", "--seconds=-1"
      ).status == 64)
  }

  @Test func `Holidays are proposed, and written only with a yes`() throws {
    let (sandbox, file) = try sandbox()
    let ics = try sandbox.file("holidays.ics", Self.holidays)
    let command = ["calendar", "holidays", ics, "--into", file, "--from", "2026", "--to", "2027"]
    let shown = try sandbox.run(command)
    #expect(shown.status == 0)
    #expect(shown.output.contains("2027-12-25"))
    #expect(!shown.output.contains("\u{1B}[31m"))
    #expect(shown.errors.contains("--yes"))
    #expect(try sandbox.succeed("calendar", "check", file) == "1 calendar, nothing wrong.\n")
    #expect(try TextFile.read(file) == Self.berlin)
    #expect(try sandbox.run(command + ["--yes"]).status == 0)
    #expect(
      try TextFile.read(file)
        == Self.berlin + "\nholidays:\n  2026-12-25: \"Christmas Day [31m\"\n"
        + "  2027-12-25: \"Christmas Day [31m\"\n")
    let again = try sandbox.run(command + ["--yes", "--json"])
    #expect(again.output.contains("\"already there\""))
    #expect(!again.output.contains("\"new\""))
  }

  @Test func `A file that is no calendar is refused by what it is`() throws {
    let (sandbox, file) = try sandbox()
    let text = try sandbox.file("text.ics", "hello")
    let result = try sandbox.run("calendar", "holidays", text, "--into", file)
    #expect(result.status == 65)
    #expect(result.errors.contains("is no iCalendar file"))
    #expect(try sandbox.run("calendar", "holidays", "/no/such", "--into", file).status == 66)
    #expect(try sandbox.run("calendar", "holidays", text, "--into", "/no/such").status == 66)
  }
}
