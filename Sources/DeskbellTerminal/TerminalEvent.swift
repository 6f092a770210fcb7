/// What the terminal and the system tell the program.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text between the marks of a bracketed paste: never a command.
  case paste(String)
  case resized(GridSize)
  case mouse(MouseEvent)
  /// The terminal's window got the focus, or lost it.
  case focus(Bool)
  /// The program was stopped and goes on: everything must be drawn again.
  case resumed
  /// SIGTERM or SIGHUP, or the terminal is gone: leave now, keep everything.
  case endRequested
}
