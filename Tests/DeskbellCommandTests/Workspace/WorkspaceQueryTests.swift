import DeskbellCore
import HeadlessTerminal
import Testing

/// Finding tickets: the query language, and lists that are kept.
@Suite struct WorkspaceQueryTests {
  @Test func `A limit with alternatives and groups, completed by Tab`() throws {
    let robot = try WorkspaceRobot(columns: 120, rows: 30)
    try robot.selects("Negaliu").presses("l").types("(prio").sees("how much it matters")
      .presses("Tab").types("urg").presses("Tab").types(") OR from:nagy").presses("Enter")
      .sees("limit: (priority:urgent ) OR from:nagy", "Negaliu", "Nagy")
    try robot.presses("l ^u").types("is:open (tag:x").presses("Enter")
      .sees("At column 9", "not closed").presses("Esc")
    try robot.presses("l ^u").types("status:solvd").presses("Enter")
      .sees("There is no status \"solvd\"").presses("Esc")
    #expect(try robot.quits() == 0)
  }

  @Test func `A list is kept, gone to, changed and removed`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("l").types("priority:urgent").presses("Enter")
      .seesNoMore("Nagy").presses("z s").sees("Keep a view", "It has 1 ticket now.")
      .types("Fires").presses("Enter").reads("Kept the view Fires").sees("Fires 1", "Negaliu")
    let kept = try robot.desk.desk.savedViews(for: robot.desk.maria)
    #expect(kept.map(\.query) == ["is:open -is:snoozed assignee:me priority:urgent"])
    try robot.presses("g i").sees("Nagy").presses("g v").types("fir").presses("Enter")
      .seesNoMore("Nagy").presses("z e").sees("Change the view").presses("Tab Tab")
      .types("number subject status").presses("Enter").seesNoMore("Change the view")
      .sees("Negaliu", "open")
    try robot.presses("z d").sees("Remove the view Fires?").presses("y").sees("Nagy")
    #expect(try robot.desk.desk.savedViews(for: robot.desk.maria) == [])
    #expect(try robot.quits() == 0)
  }
}
