import DeskbellCore
import Testing

/// Holidays that are offered for a calendar and written into its file.
@Suite struct HolidayProposalTests {
  private static let offered = [
    (date: "2026-12-26", name: "Second\nDay"), (date: "2026-12-25", name: "Christmas Day"),
    (date: "2026-12-24", name: "Christmas Eve"), (date: "2026-01-01", name: "New Year: \"x\", [y]"),
    (date: "2026-12-26", name: "St Stephen"), (date: "2026-12-26", name: "St Stephen"),
  ].map { (date: SampleCalendar.date($0.date), name: $0.name) }

  private static let head = "name: a\nzone: UTC\nhours: { mon: 09:00-17:00 }\n"

  private func added(to text: String) throws -> String {
    let calendar = try WorkingCalendar(yaml: text, file: "a.yaml")
    let proposals = HolidayProposal.proposals(Self.offered, for: calendar)
    let changed = try CalendarFileEdit.adding(proposals, to: text, file: "a.yaml")
    let read = try WorkingCalendar(yaml: changed, file: "a.yaml")
    #expect(read == calendar.adding(proposals))
    #expect(try CalendarFileEdit.adding(proposals, to: changed, file: "a.yaml") == changed)
    return changed
  }

  @Test func proposalsSayWhatIsNew() throws {
    let calendar = SampleCalendar.calendar(
      [["09:00-17:00"]], holidays: ["2026-12-25"], special: ["2026-12-24": ["09:00-12:00"]])
    let proposals = HolidayProposal.proposals(Self.offered, for: calendar)
    #expect(
      proposals.map(\.state) == [
        .new, .onDayWithSpecialHours, .differs(name: "Holiday"), .new,
      ])
    #expect(proposals.last?.name == "Second Day / St Stephen")
    #expect(
      HolidayProposal.proposals(Self.offered, for: calendar.adding(proposals)).first?.state
        == .alreadyThere)
  }

  @Test func aBlockOfHolidaysKeepsItsPlaceAndComments() throws {
    let text = Self.head + "holidays: # ours\n  2026-12-25: Ours # kept\n\n# the end\nday: 8h\n"
    let changed = try added(to: text)
    #expect(
      changed == Self.head + """
        holidays: # ours
          2026-12-25: Ours # kept
          2026-01-01: "New Year: \\"x\\", [y]"
          2026-12-24: Christmas Eve
          2026-12-26: Second Day / St Stephen

        # the end
        day: 8h

        """)
  }

  @Test func holidaysInBracesKeepTheirLine() throws {
    let changed = try added(to: Self.head + "holidays: { 2026-12-25: Ours } # kept\n")
    #expect(changed.hasPrefix(Self.head + "holidays: { 2026-01-01: "))
    #expect(changed.hasSuffix(", 2026-12-25: Ours } # kept\n"))
    #expect(try added(to: Self.head + "holidays: {}\n").contains("St Stephen }"))
  }

  @Test func holidaysAreAddedWhereThereWereNone() throws {
    #expect(try added(to: Self.head).hasPrefix(Self.head + "holidays:\n  2026-01-01: "))
    #expect(try added(to: Self.head + "holidays:\n").contains("2026-12-25: Christmas Day"))
  }

  @Test func whereThePlaceIsNotFoundTheFileIsWrittenAnew() throws {
    let text = "{\"name\": \"a\", \"zone\": \"UTC\", \"hours\": {\"mon\": [\"09:00-17:00\"]}}"
    #expect(try added(to: text).hasPrefix("name: a\nzone: UTC\nhours:\n  mon: [\"09:00-17:00\"]\n"))
  }
}
