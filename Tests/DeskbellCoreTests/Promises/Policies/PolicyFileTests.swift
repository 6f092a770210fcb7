import Testing

@testable import DeskbellCore

struct PolicyFileTests {
  private static let berlin: WorkingCalendar = {
    let sample = SampleCalendar.weekdays("09:00-17:00")
    return WorkingCalendar(
      name: "berlin", zone: sample.zone, weekly: sample.weekly, standardDay: 8 * 3600)
  }()
  private static let plain = SampleCalendar.weekdays("09:00-17:00")
  private static let calendars = [berlin, plain, Promised.always]
  private static let roster = DeskRoster(
    agents: [Agent(id: 1, handle: "maria", name: "Maria")],
    departments: [Department(id: 3, handle: "billing", name: "Billing")])

  private func read(_ text: String) throws(DocumentError) -> Policy {
    try PolicyFile(
      text: text, file: "standard.yaml", calendars: Self.calendars, roster: Self.roster
    ).policy
  }

  private static let good = """
    name: standard
    order: 50
    calendar: berlin
    levels: [100, 50]
    entries:
      - name: vip
        when: "tag:vip dept:billing"
        targets:
          first-response: {urgent: 30m, high: 1h, normal: 4h, low: 1d}
          next-response: 4h
          update: {normal: 1d, urgent: 1h, calendar: always}
          resolution: 5d
        pauses_in: on-hold
        solved_unanswered: breach
      - name: others
        targets: { first-response: 1d, update: }
        pauses_in: { first-response: [pending], resolution: }
        levels: [80]
    examples:
      - name: answered in time
        ticket: { priority: normal, tags: [vip], department: billing }
        events:
          - { at: "2026-03-27 16:30", customer: "Where is it?" }
          - { at: "2026-03-30 12:00", reply: "Here.", by: maria, status: solved }
        expect:
          first-response: { due: "2026-03-30 12:30", state: met, used: 3h 30m }
          resolution: met
    """

  @Test func aWholeFileIsRead() throws {
    let policy = try read(Self.good)
    #expect(policy.order == 50)
    #expect(policy.entries.map(\.name) == ["vip", "others"])
    let vip = try #require(policy.entries.first)
    #expect(vip.condition == TicketFilter(department: 3, tags: ["vip"]))
    #expect(vip.levels == [50, 100])
    #expect(vip.targets[.firstResponse]?[.low]?.length == TargetLength(seconds: 0, days: 1))
    #expect(vip.targets[.update]?[.urgent]?.calendar == "always")
    #expect(vip.targets[.update]?[.high] == nil)
    #expect(vip.pausing[.resolution] == [.status(.pending), .status(.onHold)])
    #expect(vip.pausing[.nextResponse] == [.status(.pending)])
    #expect(vip.unansweredAtSolve == .breach)
    let others = policy.entries[1]
    #expect(others.condition == nil)
    #expect(others.targets[.update] == nil)
    #expect(others.pausing[.firstResponse] == [.status(.pending)])
    #expect(others.pausing[.resolution] == [])
    #expect(others.levels == [80])
  }

  @Test func examplesArePlayed() throws {
    // A clock that is met has no due time any more.
    let text = Self.good.replacing("due: \"2026-03-30 12:30\", ", with: "")
    let policy = try read(text)
    #expect(PolicyExamples.run(policy, calendars: Self.calendars).isEmpty)
  }

  @Test func examplesThatFailSayWhatCameOutAndWhere() throws {
    let text = Self.good.replacing("resolution: met", with: "resolution: running")
      .replacing("used: 3h 30m", with: "used: 3h")
      .replacing("due: \"2026-03-30 12:30\", ", with: "")
    let failures = PolicyExamples.run(try read(text), calendars: Self.calendars)
    #expect(failures.map(\.line) == [26, 27])
    #expect(failures.first?.message.contains("used 3h 30m, not 3h") == true)
    #expect(failures.last?.message.contains("is met, not running") == true)
  }

  @Test func dueTimesOfExamplesAreInTheZoneOfTheCalendar() throws {
    let text = """
      name: p
      calendar: berlin
      entries:
        - name: all
          targets: {first-response: 4h}
      examples:
        - name: over the weekend
          events: [{ at: "2026-03-27 16:30", customer: Hello }]
          expect: { first-response: { due: "2026-03-30 12:30", state: running } }
        - name: late
          events: [{ at: "2026-03-27 16:30", customer: Hello }]
          at: "2026-03-30T10:31:00Z"
          expect: { first-response: { due: "2026-03-30T10:30:00Z", state: breached } }
      """
    #expect(PolicyExamples.run(try read(text), calendars: Self.calendars).isEmpty)
  }

  private static let head = "name: p\ncalendar: berlin\nentries:\n"
  private static let all = "  - name: all\n    targets: {update: 1h}\n"

  /// The text, the line of the error and a piece of its message.
  private static let mistakes: [(String, Int, String)] = [
    (
      "name: p\ncalendar: belrin\nentries:\n" + all, 2,
      "no calendar “belrin”. Did you mean “berlin”"
    ),
    (head + "  - name: a\n    targets: {updat: 1h}\n", 5, "Did you mean “update”"),
    (head + "  - nmae: a\n    targets: {update: 1h}\n", 4, "Did you mean “name”"),
    (head + "  - name: a\n    targets: {update: 0h}\n", 5, "a target of nothing"),
    (head + "  - name: a\n    targets: {update: -1h}\n", 5, "a target of nothing"),
    (head + "  - name: a\n    targets: {update: 4000d}\n", 5, "longer than ten years"),
    (head + "  - name: a\n    targets: {update: soon}\n", 5, "is no length"),
    (head + "  - name: a\n    targets:\n      update: {urgnt: 1h}\n", 6, "Did you mean “urgent”"),
    (head + "  - name: a\n    targets: {update: 1h}\n    levels: [50, 1001]\n", 6, "1 to 1000"),
    (head + "  - name: a\n    targets: {update: 1h}\n    levels: [0]\n", 6, "1 to 1000"),
    (head + all + "  - name: b\n    targets: {update: 1h}\n", 6, "never reached"),
    (
      head + "  - name: a\n    when: tag:x\n    targets: {update: 1h}\n"
        + "  - name: b\n    when: \"tag:x\"\n    targets: {update: 1h}\n", 7, "same condition"
    ),
    (
      head + "  - name: a\n    when: tag:x\n    targets: {update: 1h}\n"
        + "  - name: a\n    targets: {update: 1h}\n", 7, "already"
    ),
    (head + "  - name: a\n    when: is:breached\n    targets: {update: 1h}\n", 5, "on itself"),
    (head + "  - name: a\n    when: \"is:at-risk\"\n    targets: {update: 1h}\n", 5, "on itself"),
    (head + "  - name: a\n    when: \"due:2h\"\n    targets: {update: 1h}\n", 5, "on itself"),
    (head + "  - name: a\n    when: -is:snoozed\n    targets: {update: 1h}\n", 5, "as time passes"),
    (head + "  - name: a\n    when: refund\n    targets: {update: 1h}\n", 5, "search for words"),
    (
      head + "  - name: a\n    when: \"tag:x dept:biling\"\n    targets: {update: 1h}\n", 5,
      "column 12: There is no department"
    ),
    (
      "name: p\ncalendar: sample\nentries:\n  - name: a\n    targets: {update: 2d}\n", 5,
      "day: 8h"
    ),
    ("name: p\nentries:\n" + all, 4, "On which calendar"),
    ("name: p\nentries: []\n", 2, "promises nothing"),
    (head + "  - name: a\n    targets: {update: 1h}\n    pauses_in: on-hodl\n", 6, "“on-hold”"),
    (head + all + "examples:\n  - name: x\n    expect: {update: met}\n", 7, "events"),
    (
      head + all + "examples:\n  - name: x\n    events: [{at: noon, customer: Hi}]\n"
        + "    expect: {update: met}\n", 8, "is no time"
    ),
    (
      head + all + "examples:\n  - name: x\n    events: [{at: 2026-03-27 10:00, cutsomer: Hi}]\n"
        + "    expect: {update: met}\n", 8, "“customer”"
    ),
    (
      head + all + "examples:\n  - name: x\n    events:\n"
        + "      - {at: 2026-03-27 10:00, customer: Hi}\n"
        + "      - {at: 2026-03-27 09:00, reply: Hi}\n    expect: {update: met}\n", 10, "earlier"
    ),
    (
      head + all + "examples:\n  - name: x\n    events: [{at: 2026-03-27 10:00, customer: Hi}]\n"
        + "    expect: {update: mett}\n", 9, "“met”"
    ),
  ]

  @Test(arguments: mistakes.indices)
  func mistakesAreNamedWithTheirLine(index: Int) {
    let (text, line, message) = Self.mistakes[index]
    do throws(DocumentError) {
      _ = try read(text)
      Issue.record("read without an error: \(text)")
    } catch {
      #expect(error.line == line, "\(error)\n\(text)")
      #expect(error.message.contains(message), "\(error)\n\(text)")
      #expect(error.file == "standard.yaml")
    }
  }
}
