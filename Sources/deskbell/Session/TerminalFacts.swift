import Glibc

/// What is at the other end of a stream.
enum TerminalFacts {
  enum Stream: Int32 {
    case input = 0
    case output = 1
    case talk = 2
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// A terminal that can do nothing but print lines.
  static var isDumb: Bool { [nil, "dumb"].contains(ProcessEnvironment.value("TERM")) }

  /// Columns to print in: the terminal's, or 100 where there is none.
  static var columns: Int {
    var size = winsize()
    guard isTerminal(.output), ioctl(Stream.output.rawValue, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return 100 }
    return Int(size.ws_col)
  }
}
