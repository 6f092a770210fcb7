import DeskbellCore
import HeadlessTerminal
import Testing

/// Alt with a letter, and what a terminal answers, in a text and in the list.
@Suite struct WorkspaceAltTests {
  @Test func `Alt with a letter moves in a text and never acts on the ticket`() throws {
    let robot = try WorkspaceRobot()
    let before = try robot.desk.desk.newestEvent()
    try robot.selects("Negaliu").presses("r").sees("Public reply").types("dear mrs").sees(
      "dear mrs")
    // Solve, snooze, quit: what these letters are behind an Escape.
    robot.terminal.send("\u{1B}e\u{1B}b\u{1B}Q")
    try robot.types("good ").sees("dear good mrs").sees("Public reply")
    robot.terminal.send("\u{1B}f")
    try robot.types("!").sees("dear good mrs!")
    #expect(try robot.desk.desk.newestEvent() == before)
    try robot.presses("Esc").seesNoMore("Public reply")
    #expect(try robot.quits() == 0)
  }

  @Test func `A window of any size is drawn as far as it makes sense`() throws {
    let robot = try WorkspaceRobot(columns: 700, rows: 260)
    try robot.presses("r").sees("Public reply").presses("Esc").seesNoMore("Public reply")
    try robot.resizes(800, 300).resizes(80, 24).selects("Negaliu")
    #expect(try robot.quits() == 0)
  }

  @Test func `What the terminal answers is no key, and the key behind it works`() throws {
    let robot = try WorkspaceRobot()
    let before = try robot.desk.desk.newestEvent()
    try robot.selects("Negaliu")
    robot.terminal.send(
      "\u{1B}P>|xterm(388)\u{1B}\\\u{1B}]0;e\u{7}\u{1B}_Gi=1;e\u{1B}\\\u{1B}[1;2R")
    try robot.presses("r").sees("Public reply").presses("Esc").seesNoMore("Public reply")
    #expect(try robot.desk.desk.newestEvent() == before)
    #expect(try robot.quits() == 0)
  }
}
