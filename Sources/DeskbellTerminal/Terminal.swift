/// The terminal that the program runs in, from the first frame to the restored shell.
@MainActor
public final class Terminal {
  public private(set) var size: GridSize
  /// Colours that can be told apart: 0 or 1 means none.
  public let colorCount: Int
  /// Whether the locale can show box-drawing characters; else borders are `+ - |`.
  public let hasUnicode: Bool

  /// Takes the terminal over: alternate screen, raw keys, bracketed paste.
  /// - Throws: `TerminalError` with a sentence for people: no tty, `TERM=dumb`, unknown `TERM`.
  public init() throws {
    size = GridSize(columns: 0, rows: 0)
    colorCount = 0
    hasUnicode = true
    throw TerminalError.notATerminal
  }

  /// Shows a frame; only what differs from the last one is sent.
  public func show(_ grid: Grid) {}

  /// Forgets what is on the screen, so that the next frame is sent whole.
  public func redrawAll() {}

  /// Rings the bell.
  public func ring() {}

  /// Gives the terminal back to the shell and stops the process (Ctrl-Z), until it is continued.
  public func suspend() {}

  /// Gives the terminal to another program (an editor) and takes it back when that ends; its exit
  /// status, or what went wrong in words.
  public func run(_ command: [String]) -> Result<Int32, TerminalError> { .failure(.notATerminal) }

  /// Gives the terminal back as it was. Safe to call twice.
  public func close() {}
}
