import DeskbellCore
import Testing

/// A morning at the desk, by keys, in the real program; the store must have what the screen said.
@Suite struct WorkspaceTriageTests {
  @Test(arguments: [(80, 24), (200, 50)])
  func `The inbox opens with my tickets in the order to do them`(columns: Int, rows: Int) throws {
    let robot = try WorkspaceRobot(columns: columns, rows: rows)
    try robot.sees("Negaliu prisijungti", "李娜", "Számla javítása", "maria").reads("? help")
    let lines = robot.terminal.lines
    let places = ["Jonas", "李娜", "Nagy"].map { name in lines.firstIndex { $0.contains(name) } }
    let found = places.compactMap { $0 }
    #expect(found.count == 3)
    #expect(found == found.sorted())
    #expect(try robot.quits() == 0)
    #expect(!robot.terminal.onAlternateScreen)
    #expect(robot.terminal.isCursorVisible)
    #expect(robot.terminal.hasShellModes)
  }

  @Test func `Solving goes to the next, undo and redo are exact`() throws {
    let robot = try WorkspaceRobot()
    let before = try robot.desk.ticket(1)
    try robot.selects("Negaliu").presses("e").reads("Solved #1 · u undo").selects("订单")
    #expect(try robot.desk.ticket(1)?.status == .solved)
    try robot.presses("u").reads("Undone").selects("订单").sees("Negaliu")
    #expect(try robot.desk.ticket(1)?.status == before?.status)
    #expect(try robot.desk.ticket(1)?.assignee == before?.assignee)
    try robot.presses("^r").reads("Done again").seesNoMore("Negaliu")
    #expect(try robot.desk.ticket(1)?.status == .solved)
  }

  @Test func `Solving while reading opens the next ticket`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("Enter").sees("─ #1  ").presses("e").sees("─ #2  ")
      .reads("Solved #1")
    #expect(try robot.desk.ticket(1)?.status == .solved)
  }

  @Test func `Status, priority and tags`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(3).presses("s").sees("Status of #3").presses("2").reads("Set #3 to pending")
    #expect(try robot.desk.ticket(3)?.status == .pending)
    try robot.presses("p").sees("Priority").presses("1").reads("Set the priority of #3 to urgent")
    #expect(try robot.desk.ticket(3)?.priority == .urgent)
    try robot.presses("L").types("billing +számla").presses("Enter").reads("Tagged #3")
    #expect(try robot.desk.ticket(3)?.tags == ["billing", "számla"])
    try robot.presses("u").reads("Undone").presses("u").sees("pending · normal")
    let ticket = try robot.desk.ticket(3)
    #expect(ticket?.tags == [])
    #expect(ticket?.priority == .normal)
    #expect(ticket?.status == .pending)
  }

  @Test func `Taking and giving back`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(4).presses("A").reads("Took #4")
    #expect(try robot.desk.ticket(4)?.assignee == robot.desk.maria)
    try robot.presses("A").reads("Gave #4 back")
    #expect(try robot.desk.ticket(4)?.assignee == nil)
  }

  @Test func `Assigning through the picker`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(3).presses("a").sees("Assign #3", "Tomas Petrauskas").types("tom")
      .seesNoMore("Asta Lind").presses("Enter").reads("Assigned #3 to tomas")
    #expect(try robot.desk.ticket(3)?.assignee == robot.desk.tomas)
  }

  @Test func `Snoozing takes a ticket away until later`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("b").sees("Snooze #1", "tomorrow").presses("Enter")
      .reads("Snoozed #1 until").seesNoMore("Negaliu").sees("Snoozed 1")
    let ticket = try robot.desk.ticket(1)
    #expect(ticket?.isSnoozed(at: robot.desk.desk.clock.now()) == true)
    try robot.presses("g s").sees("Negaliu").presses("u").reads("Undone")
    #expect(try robot.desk.ticket(1)?.snoozedUntil == nil)
  }

  @Test func `Searching, limiting and the command line`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("/").types("számla").presses("Enter").selects("Nagy")
    try robot.presses("l").types("priority:urgent").presses("Enter").seesNoMore("Nagy")
      .sees("Negaliu").presses("l ^u Enter").sees("Nagy")
    try robot.presses(":").types("#2").presses("Enter").sees("─ #2  ").presses("q")
      .presses(":").types("view.unassigned").presses("Enter").sees("Domain transfer")
    try robot.presses(":").types("xyzzy").presses("Enter").reads("There is no command")
  }

  @Test func `Help and history`() throws {
    let robot = try WorkspaceRobot()
    try robot.presses("?").sees("Escalate").types("snooze").seesNoMore("Escalate")
      .sees("Snooze").presses("Esc").seesNoMore("Snooze  ")
    try robot.opens(1).presses("c").sees("Internal note").types("seen").presses("^x")
      .reads("Noted on #1").presses("H")
      .sees("History of #1", "maria took it", "maria left a note").presses("q").sees("─ #1  ")
  }
}
