import CLinux
import CNcurses
import Glibc

/// The terminal that the program runs in, from the first frame to the restored shell.
@MainActor
public final class Terminal {
  public internal(set) var size: GridSize
  /// Colours that can be told apart: 0 or 1 means none.
  public let colorCount: Int
  /// Whether the locale can show box-drawing characters; else borders are `+ - |`.
  public let hasUnicode: Bool

  /// Who has the terminal now.
  enum Holder { case program, other, closed }
  var holder = Holder.program
  let output: TerminalOutput
  let sequences: ControlSequences
  var encoder: CellEncoder
  var input: TerminalInput
  /// What the terminal was asked to report, and the title that it was given.
  var modes = TerminalModes()
  var title: String?
  /// The modes of the terminal while the program has it.
  var programModes = termios()
  let errorLog: ErrorLog?
  /// The frame that the terminal shows; nil when that is not known.
  var shown: Grid?
  /// Whether the cursor is visible; nil: as it was found.
  var showsCursor: Bool?
  /// The program was stopped and goes on; the loop has not said so yet.
  var isResumePending = false
  /// A row on its way to ncurses, kept for its memory.
  var line: [cchar_t] = []

  /// Takes the terminal over: alternate screen, raw keys, bracketed paste.
  /// - Parameter errorLog: path of the file that takes standard error while the screen is in use.
  /// - Throws: `TerminalError` with a sentence for people: no tty, `TERM=dumb`, unknown `TERM`.
  public init(errorLog: String? = nil) throws {
    try Self.check()
    let charset = Charset.adoptLocale()
    clinux_remember_terminal_modes()
    guard let output = TerminalOutput() else {
      throw TerminalError.cannotRun("The screen cannot be used: too many open files.")
    }
    let screen = Self.withWindowSize {
      cncurses_open(output.cursesDescriptor, STDIN_FILENO)
    }
    guard screen != nil else {
      throw TerminalError.unusableType(Self.type)
    }
    self.output = output
    Self.setUpCurses()
    tcgetattr(STDIN_FILENO, &programModes)
    output.collect()
    let pairs = ColorPairs()
    encoder = CellEncoder(charset: charset, pairs: pairs)
    colorCount = pairs.colorCount
    hasUnicode = charset == .utf8
    sequences = ControlSequences(type: Self.type)
    input = TerminalInput(
      decoder: KeyDecoder(
        table: KeyTable { name in cncurses_capability(name).map { String(cString: $0) } },
        charset: charset))
    self.errorLog = errorLog.flatMap(ErrorLog.init(path:))
    size = GridSize(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))
    adoptSize()
    guardAgainstCrash()
    self.errorLog?.redirect()
    output.send(sequences.entering)
  }

  private static var type: String { getenv("TERM").map { String(cString: $0) } ?? "" }

  private static func check() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
    guard !type.isEmpty, type != "dumb" else { throw TerminalError.unusableType(type) }
  }

  private static func setUpCurses() {
    raw()
    noecho()
    nonl()
    start_color()
    typeahead(-1)  // A frame goes out whole, whatever is typed meanwhile.
  }

  func guardAgainstCrash() {
    clinux_arm_crash_restore(
      String(decoding: sequences.crash(modes, title: title), as: UTF8.self),
      errorLog?.savedError ?? -1,
      errorLog?.notice ?? "")
  }

  /// Gives the terminal back as it was. Safe to call twice.
  public func close() {
    guard holder != .closed else { return }
    if holder == .program { giveBack(discardInput: true) }
    holder = .closed
    if let errorLog, errorLog.hasNews {
      let notice = Array(errorLog.notice.utf8)
      _ = write(STDERR_FILENO, notice, notice.count)
    }
  }
}
