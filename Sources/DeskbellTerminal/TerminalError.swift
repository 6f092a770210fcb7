/// Why a terminal cannot be used, for people.
public enum TerminalError: Error, Hashable, Sendable {
  case notATerminal
  /// `TERM` is `dumb`, unset, or not known on this machine.
  case unusableType(String)
  case cannotRun(String)
}

extension TerminalError: CustomStringConvertible {
  /// One sentence or two: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "This needs a terminal for its input and output. Start it in one, "
        + "or use the commands that print (see --help)."
    case .unusableType(""):
      "The environment variable TERM is not set, so nothing is known about this terminal. "
        + "Try TERM=xterm-256color."
    case .unusableType(let name) where name == "dumb":
      "TERM is \"dumb\": this terminal cannot place text. Use another terminal, "
        + "or the commands that print (see --help)."
    case .unusableType(let name):
      "The terminal type \"\(name)\" (TERM) is not known on this machine. "
        + "Try TERM=xterm-256color."
    case .cannotRun(let reason): reason
    }
  }
}
