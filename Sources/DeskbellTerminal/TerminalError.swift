/// Why a terminal cannot be used, for people.
public enum TerminalError: Error, Hashable, Sendable {
  case notATerminal
  /// `TERM` is `dumb`, unset, or not known on this machine.
  case unusableType(String)
  case cannotRun(String)
}
