import DeskbellCore
import HeadlessTerminal
import Testing

/// Tickets made to attack the terminal of whoever reads them.
@Suite struct WorkspaceHostileTests {
  private static let attack =
    "\u{1B}]0;owned\u{7}\u{1B}[31;1m\u{1B}[2J\u{9B}5n\u{90}q\u{9C}\u{202E}\u{2066}\u{200B}\r\u{8}\u{0}\u{7F}"

  /// Bytes that no frame of ours has.
  private static let forbidden = [
    "\u{1B}]0;", "\u{202E}", "\u{2066}", "\u{9B}", "\u{90}", "owned\u{7}", "\u{1B}[31;1m\u{1B}[2J",
  ]

  /// The desk with one ticket on top of all others.
  private static func desk(
    author: String = "Mallory", subject: String, text: String
  ) throws -> WorkspaceDesk {
    let desk = try WorkspaceDesk()
    let id = try desk.desk.receive(
      from: Address(name: author, address: "m@example.org"), subject: subject, text: text)
    let seen = [SeenTicket(id)]
    _ = try desk.desk.perform(.take, on: seen, as: .agent(desk.maria))
    return desk
  }

  /// Everything that shows a ticket's words, one after the other.
  private func lookEverywhere(_ robot: WorkspaceRobot) throws {
    try robot.sees("Mine").opens(6).presses("i").sees("m@example.org").presses("i")
      .presses("H").sees("History of #6").presses("q").sees("─ #6  ")
      .presses("h").sees("Raw source").presses("q").sees("─ #6  ")
    for (keys, sign) in [("a", "Assign #6"), ("E", "Escalate #6"), ("s", "Status of #6")] {
      try robot.presses(keys).sees(sign).presses("Esc").seesNoMore(sign)
    }
    try robot.presses("r").sees("Public reply").types("Dear").sees("Dear").presses("^o")
      .sees("Greeting").presses("Enter").seesNoMore("Canned response").presses("^x")
      .sees("Send this reply").presses("y").reads("leaves in")
    try robot.presses("q").seesNoMore("Ticket")
  }

  @Test(arguments: [(80, 24), (40, 12), (200, 50)])
  func `No byte of an attack reaches the terminal`(columns: Int, rows: Int) throws {
    let attack = Self.attack
    let desk = try Self.desk(
      author: "Mal\(attack)lory", subject: "Sub\(attack)ject", text: "Bo\(attack)dy\n\(attack)")
    let robot = try WorkspaceRobot(desk, columns: columns, rows: rows)
    if columns < 60 {
      try robot.opens(6)
    } else {
      try lookEverywhere(robot)
    }
    for bytes in Self.forbidden { #expect(!robot.terminal.bytes.contains(text: bytes)) }
    #expect(robot.terminal.bellCount == 0)
    #expect(try robot.quits() == 0)
  }

  @Test func `A thousand combining marks stay in their cell`() throws {
    let zalgo = "Z" + String(repeating: "\u{301}\u{323}", count: 500) + "algo"
    let robot = try WorkspaceRobot(Self.desk(author: zalgo, subject: zalgo, text: zalgo))
    try lookEverywhere(robot)
    let frame = robot.terminal.bytes
    #expect(!frame.contains(text: String(repeating: "\u{301}\u{323}", count: 20)))
    #expect(try robot.quits() == 0)
  }

  @Test func `A subject of a thousand columns and a line of a megabyte are read at once`() throws {
    let subject = String(repeating: "长", count: 500)
    let line = String(repeating: "endless 长 ", count: (1 << 20) / 12)
    let robot = try WorkspaceRobot(Self.desk(subject: subject, text: line + "the end"))
    try lookEverywhere(robot)
    try robot.opens(6).presses("G").sees("Dear")
    try robot.presses("g g").sees("endless")
    #expect(try robot.quits() == 0)
  }

  @Test func `A megabyte without a blank is read at once`() throws {
    let text = String(repeating: "x", count: 1 << 20)
    let robot = try WorkspaceRobot(Self.desk(subject: "Long", text: text))
    try lookEverywhere(robot)
    #expect(try robot.quits() == 0)
  }
}
