import DeskbellCore
import Testing

/// Promises on the real screen: what presses, why, and what one is told.
@Suite struct WorkspacePromiseTests {
  private static let calendar = """
    name: always
    always: true
    zone: Europe/Berlin
    """

  /// The tickets came 26 hours ago: the first is overdue, the second at risk, the third has time.
  private static let policy = """
    name: standard
    calendar: always
    entries:
      - name: experts
        when: tier:2
        targets:
          first-response: {urgent: 1h, high: 30h, normal: 100h}
          resolution: 240h
      - name: everybody
        targets:
          first-response: {urgent: 1h, high: 30h, normal: 100h}
          resolution: 200h
    """

  private func desk() throws -> WorkspaceDesk {
    try WorkspaceDesk(promises: [
      PromiseFile(kind: .calendar, text: Self.calendar, file: "always.yaml"),
      PromiseFile(kind: .policy, text: Self.policy, file: "standard.yaml"),
    ])
  }

  @Test(arguments: [(80, 24), (200, 50), (40, 12)])
  func `The list says what presses, and a view has only that`(columns: Int, rows: Int) throws {
    let robot = try WorkspaceRobot(desk(), columns: columns, rows: rows)
    let isWide = columns > 140
    try robot.sees(isWide ? "!! urgent 1" : "!!⇑ 1", isWide ? "!  high   2" : "! ↑ 2", "-1d")
      .isTitled("1 at risk")
    try robot.presses("g e").seesNoMore("Nagy").sees("At risk")
      .presses("g E").sees("Nothing is escalated")
  }

  @Test func `Why is answered from the list, and scrolls`() throws {
    let robot = try WorkspaceRobot(desk(), columns: 60, rows: 12)
    try robot.sees("!!⇑ 1").presses("W").sees("Why #1", "Place in the list")
      .presses("j").seesNoMore("Place in the list").presses("G").sees("end")
      .presses("q").selects("Negaliu")
  }

  @Test func `A ticket shows its clocks, and the way up what becomes of them`() throws {
    let robot = try WorkspaceRobot(desk(), columns: 120, rows: 40)
    try robot.opens(1).sees("!! first response", "overdue", "resolution", "left   due")
      .presses("E").sees("first response", "unchanged", "173h 59m → 213h 59m").presses("Esc")
      .presses("W").sees("first response: breached").presses("q").reads("reply")
  }

  @Test func `What is told stays until it is acknowledged`() throws {
    let desk = try desk()
    let robot = try WorkspaceRobot(desk)
    try robot.sees("!!⇑ 1")
    _ = try desk.desk.work()
    try robot.reads("2 promises: 1 overdue, 1 at 75 %").isTitled("2 notices")
      .presses("g N").sees("─ Notices ─", "#1 first response overdue", "#2 first response at 75 %")
      .presses("e").reads("Acknowledged the notices of #1").isTitled("1 notice")
      .presses("* e").sees("There is nothing to tell you.").presses("q").selects("Negaliu")
    #expect(try desk.desk.notices(for: desk.maria).notices.isEmpty)
  }

  @Test func `A colleague's answer takes the pressure off at once`() throws {
    let desk = try desk()
    let robot = try WorkspaceRobot(desk)
    try robot.sees("!!⇑ 1").isTitled("1 breached")
    let answer = TicketVerb.reply(Composition(text: "On it."))
    _ = try desk.desk.perform(answer, on: [SeenTicket(1)], as: .agent(desk.tomas))
    try robot.seesNoMore("!!⇑ 1").seesNoMore("1 breached")
  }
}
