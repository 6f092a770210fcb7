import DeskbellCore
import HeadlessTerminal
import Testing

/// Pasted text is text, wherever it comes from.
@Suite struct WorkspacePasteTests {
  /// What would act, if it were typed or shown as it is.
  private static let hostile =
    "begin \u{1B}]0;owned\u{7} \u{1B}[2J \u{9B}31m \u{18}\u{3}\u{11} ^x Q :app.quit\r \u{202E}evil end"

  @Test func `A hostile paste into a reply is shown harmlessly and kept`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply")
    let start = robot.terminal.bytes.count
    robot.terminal.paste(Self.hostile)
    try robot.sees("evil end", "Public reply on #1", "draft kept")
    let sent = robot.terminal.bytes[start...]
    #expect(!sent.contains(text: "\u{1B}]0;"))
    #expect(!sent.contains(text: "\u{202E}"))
    #expect(!sent.contains(text: "\u{9B}"))
    #expect(try robot.desk.detail(1)?.messages.count == 1)
    #expect(try robot.desk.draft(on: 1)?.text.contains("evil end") == true)
    #expect(try robot.quitsFromAnywhere() == 0)
  }

  @Test func `A hostile paste into a search runs nothing`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses("/")
    let start = robot.terminal.bytes.count
    robot.terminal.paste(Self.hostile)
    try robot.reads("end")
    #expect(!robot.terminal.bytes[start...].contains(text: "\u{1B}]0;"))
    #expect(!robot.terminal.bytes[start...].contains(text: "\u{202E}"))
    try robot.presses("Enter").isTitled("Deskbell")
    #expect(try robot.quitsFromAnywhere() == 0)
  }

  @Test func `A paste where nothing is written is no command`() throws {
    let robot = try WorkspaceRobot()
    robot.terminal.paste("eeeQ")
    try robot.reads("Pasted text is never a command.").sees("Negaliu")
    #expect(try robot.desk.ticket(1)?.status == .open)
    #expect(try robot.quits() == 0)
  }

  @Test func `A paste of a megabyte is kept whole`() throws {
    let line = "0123456789 订单 abcdefghijklmnopqrstuvwxyz\n"
    let text = String(repeating: line, count: (1 << 20) / line.utf8.count) + "the end"
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply")
    robot.terminal.paste(text)
    try robot.sees("the end", "draft kept")
    #expect(try robot.desk.draft(on: 1)?.text == text)
    robot.types("!")
    try robot.sees("the end!")
    #expect(try robot.quitsFromAnywhere() == 0)
  }

  @Test func `A megabyte in one line does not stop the search line`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses("/")
    robot.terminal.paste(String(repeating: "x", count: 1 << 20) + "end")
    try robot.reads("end").presses("Backspace").reads("xen").presses("Esc").reads("? help")
    #expect(try robot.quits() == 0)
  }
}

extension Collection<UInt8> {
  /// Whether the bytes of a text are among these.
  func contains(text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: wanted) { return true }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }
}
