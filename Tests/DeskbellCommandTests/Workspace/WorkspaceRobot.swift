import DeskbellCore
import Glibc
import HeadlessTerminal

/// Somebody who works with the real program in a terminal: presses keys and waits for what should
/// appear. It never sleeps; a screen is judged between frames only.
final class WorkspaceRobot {
  let desk: WorkspaceDesk
  let terminal: HeadlessTerminal

  /// Sits down and waits for the inbox.
  init(
    _ desk: WorkspaceDesk, as handle: String = "maria", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    self.desk = desk
    terminal = try Self.start(
      desk, as: handle, columns: columns, rows: rows, environment: environment)
    try sees("Baltic")
  }

  convenience init(columns: Int = 80, rows: Int = 24) throws {
    try self.init(WorkspaceDesk(), columns: columns, rows: rows)
  }

  /// Starts the program and waits for nothing.
  static func start(
    _ desk: WorkspaceDesk, as handle: String = "maria", columns: Int = 80, rows: Int = 24,
    arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> HeadlessTerminal {
    var variables = [
      "HOME": desk.sandbox.folder, "DESKBELL_STORE": desk.path, "DESKBELL_AGENT": handle,
      "EDITOR": "/bin/true",
    ]
    variables.merge(environment) { $1 }
    return try HeadlessTerminal(
      HeadlessTerminal.builtProgram("deskbell"), arguments, environment: variables,
      size: (columns, rows))
  }

  // MARK: - Doing

  /// Presses keys, written as the hint bar writes them: `r`, `^x`, `Enter`, `Esc`, with blanks
  /// between.
  @discardableResult
  func presses(_ keys: String) -> Self {
    for key in keys.split(separator: " ").map(String.init) { terminal.press(Self.key(key)) }
    return self
  }

  private static func key(_ name: String) -> PressedKey {
    switch name {
    case "Enter": .enter
    case "Esc": .escape
    case "Tab": .tab
    case "Backspace": .backspace
    case "Up": .up
    case "Down": .down
    case "F9": .function(9)
    default:
      if name.count == 2, name.first == "^", let letter = name.last {
        .control(letter)
      } else {
        .text(name)
      }
    }
  }

  /// Types a text; the end of a line is the Enter key.
  @discardableResult
  func types(_ text: String) -> Self {
    terminal.send(text.replacing("\n", with: "\r"))
    return self
  }

  /// Goes to a ticket by its number.
  @discardableResult
  func opens(_ ticket: Ticket.ID) throws -> Self {
    try presses("#").types("\(ticket)").presses("Enter").sees("─ #\(ticket)  ")
  }

  @discardableResult
  func resizes(_ columns: Int, _ rows: Int) -> Self {
    terminal.resize(columns: columns, rows: rows)
    return self
  }

  // MARK: - Seeing

  /// Waits until all of the texts are on the screen.
  @discardableResult
  func sees(_ texts: String...) throws -> Self {
    for text in texts { try terminal.wait(for: text) }
    return self
  }

  /// Waits until a text is no longer on the screen.
  @discardableResult
  func seesNoMore(_ text: String) throws -> Self {
    try terminal.wait("screen without “\(text)”") { !$0.text.contains(text) }
    return self
  }

  /// Waits until the last line has a text: what was done, or what can be done.
  @discardableResult
  func reads(_ text: String) throws -> Self {
    try terminal.wait("“\(text)” in the last line") { $0.lines.last?.contains(text) == true }
    return self
  }

  /// Waits until the first line has a text: where I am.
  @discardableResult
  func isTitled(_ text: String) throws -> Self {
    try terminal.wait("“\(text)” in the first line") { $0.lines.first?.contains(text) == true }
    return self
  }

  /// Whether the row with a text is the selected one: the cursor stands on it.
  @discardableResult
  func selects(_ text: String) throws -> Self {
    try terminal.wait("“\(text)” selected") { screen in
      screen.lines.indices.contains(screen.cursor.row)
        && screen.lines[screen.cursor.row].contains(text)
    }
    return self
  }

  // MARK: - Leaving

  /// Leaves with `Q`; the terminal must be as it was.
  func quits() throws -> Int32 {
    presses("Q")
    return try terminal.waitForExit()
  }

  /// Leaves from wherever it is: out of everything that lies over the inbox, with yes to the question
  /// whether a form may be thrown away, then `Q`. What is still being fetched may open behind it,
  /// then once more.
  func quitsFromAnywhere() throws -> Int32 {
    for _ in 0..<10 {
      // The end of a paste, for one that was never ended.
      terminal.send("\u{1B}[201~" + String(repeating: "\u{1B}[27uy", count: 8) + "\u{1B}[27uQ")
      if let status = try? terminal.waitForExit(seconds: 1) { return status }
    }
    return try terminal.waitForExit(seconds: 1)
  }
}
