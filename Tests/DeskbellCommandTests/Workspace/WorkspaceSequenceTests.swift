import DeskbellCore
import HeadlessTerminal
import Testing

/// What is sent to the terminal is what `docs/TERMINAL.md` says, on every screen.
@Suite struct WorkspaceSequenceTests {
  private var page: String { get throws { try SourceTree.text(of: "docs/TERMINAL.md") } }

  /// A configuration that switches on everything that sends something.
  private func configured(_ desk: WorkspaceDesk) throws -> [String: String] {
    let path = try desk.sandbox.file(
      "config.yaml", "mouse: true\nnotify: [bell, osc9, osc777]\nclipboard: osc52\n")
    return ["DESKBELL_CONFIG": path]
  }

  private func expectDocumented(_ bytes: [UInt8]) throws {
    let page = try page
    let known =
      SequencePattern.all(in: page, under: "By the program")
      + SequencePattern.all(in: page, under: "By ncurses, on xterm-256color")
    try #require(known.count > 40)
    for sequence in SequenceScanner(bytes).sequences.sorted() {
      #expect(known.contains { $0.matches(sequence) }, "\(sequence) is not in docs/TERMINAL.md")
    }
  }

  @Test(arguments: WorkspaceScreen.allCases)
  func `A screen sends nothing that is not written down`(screen: WorkspaceScreen) throws {
    let desk = try WorkspaceDesk()
    let robot = try WorkspaceRobot(desk, environment: configured(desk))
    try screen.show(to: robot)
    robot.resizes(100, 30)
    #expect(try robot.quitsFromAnywhere() == 0)
    try expectDocumented(robot.terminal.bytes)
  }

  @Test func `Copying, clicks, the bell and the end are written down as well`() throws {
    let desk = try WorkspaceDesk()
    let robot = try WorkspaceRobot(desk, environment: configured(desk))
    try robot.sees("All open 5").presses("y").sees("Copied #1").presses("F9").opens(1)
    robot.terminal.send("\u{1B}[O")
    _ = try desk.desk.perform(.assign(to: desk.maria), on: [SeenTicket(4)], as: .agent(desk.tomas))
    try robot.terminal.wait("a notification") { $0.bytes.contains(text: "]777;notify;Deskbell;#4") }
    robot.terminal.kill(15)
    #expect(try robot.terminal.waitForExit() == 0)
    try expectDocumented(robot.terminal.bytes)
    #expect(robot.terminal.bytes.contains(text: "\u{1B}]52;c;IzE=\u{1B}\\"))
    #expect(robot.terminal.bytes.contains(text: "\u{1B}]9;Deskbell: #4 is yours now"))
    #expect(robot.terminal.hasShellModes)
  }

  @Test func `A sequence that is not there is found`() throws {
    let scanner = SequenceScanner(Array("\u{1B}[5;6Hx\u{1B}[?2026h\u{1B}]2;a b\u{1B}\\\u{7}".utf8))
    #expect(scanner.sequences == ["CSI5;6H", "CSI?2026h", "OSC2;a bST", "BEL"])
    #expect(SequencePattern("CSI n ; n H").matches("CSI5;6H"))
    #expect(!SequencePattern("CSI n H").matches("CSI5;6H"))
    #expect(!SequencePattern("CSI ? 2026 h").matches("CSI?2027h"))
    #expect(SequencePattern("OSC 2; text ST").matches("OSC2;a bST"))
    #expect(SequencePattern("CSI … m").matches("CSI38;5;1m"))
    #expect(!SequencePattern("CSI … m").matches("CSI>4m"))
  }
}
