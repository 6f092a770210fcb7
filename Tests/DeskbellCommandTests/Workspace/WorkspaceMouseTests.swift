import HeadlessTerminal
import Testing

/// The mouse, the clipboard and the title, in a real terminal.
@Suite struct WorkspaceMouseTests {
  private func click(_ robot: WorkspaceRobot, on text: String) throws {
    let row = try #require(robot.terminal.lines.firstIndex { $0.contains(text) })
    let cells = (0..<robot.terminal.size.columns).map {
      robot.terminal.cell(column: $0, row: row).text
    }
    let wanted = text.map(String.init)
    let column = try #require(
      cells.indices.first { Array(cells[$0...].prefix(wanted.count)) == wanted })
    robot.terminal.send("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
  }

  private func robot() throws -> WorkspaceRobot {
    let desk = try WorkspaceDesk()
    let path = try desk.sandbox.file("config.yaml", "mouse: true\n")
    return try WorkspaceRobot(desk, environment: ["DESKBELL_CONFIG": path])
  }

  @Test func `A click selects, a double click opens, a hint is a button`() throws {
    let robot = try robot()
    try robot.sees("All open 5", "Számla")
    try click(robot, on: "Számla")
    try robot.selects("Számla")
    try click(robot, on: "Negaliu")
    try click(robot, on: "Negaliu")
    try robot.sees("─ #1  ", "Paskyra")
    try click(robot, on: "r reply")
    try robot.sees("Public reply")
    #expect(try robot.quitsFromAnywhere() == 0)
  }

  @Test func `The wheel scrolls and a tab is a view`() throws {
    let robot = try robot()
    try robot.sees("All open 5")
    try click(robot, on: "Unassigned")
    try robot.sees("Domain transfer")
    robot.terminal.send("\u{1B}[<65;5;5M")
    try robot.selects("On and on")
    #expect(try robot.quits() == 0)
  }

  @Test func `Without being asked for, the mouse is the terminal's`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5")
    #expect(!robot.terminal.bytes.contains(text: "?1000h"))
    robot.terminal.press(.function(9))
    try robot.sees("The mouse works here")
    #expect(robot.terminal.bytes.contains(text: "\u{1B}[?1000h\u{1B}[?1006h"))
    #expect(try robot.quits() == 0)
    #expect(robot.terminal.bytes.contains(text: "\u{1B}[?1006l\u{1B}[?1000l"))
  }

  @Test func `Rubbish from a mouse does nothing`() throws {
    let robot = try robot()
    try robot.sees("All open 5")
    robot.terminal.send("\u{1B}[<9999;1;1M\u{1B}[<0;0;0M\u{1B}[<0;5M\u{1B}[M\u{1}\u{1}\u{1}")
    try robot.presses("Down").selects("订单")
    #expect(try robot.quits() == 0)
  }

  @Test func `The title has the desk and its counts, and is given back`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5")
    try robot.terminal.wait("a title with counts") { $0.bytes.contains(text: "]2;Baltic: 3 mine") }
    #expect(try robot.quits() == 0)
    #expect(robot.terminal.bytes.contains(text: "\u{1B}[23;2t"))
  }

  @Test(arguments: ["linux", "vt100"])
  func `A console gets no command of the operating system`(type: String) throws {
    let robot = try WorkspaceRobot(WorkspaceDesk(), environment: ["TERM": type])
    try robot.sees("All open 5").presses("y").reads("takes nothing for the clipboard")
    #expect(try robot.quits() == 0)
    #expect(!robot.terminal.bytes.contains(text: "\u{1B}]"))
  }
}
