import Glibc

/// Why a test in a pseudo-terminal cannot go on.
public enum HeadlessTerminalError: Error, CustomStringConvertible {
  /// What could not be started, and the error number.
  case cannotStart(String, Int32)
  /// What was waited for, and what was on the screen instead.
  case timedOut(String, screen: [String])
  /// What was waited for when the program closed its terminal, and the last screen.
  case ended(String, screen: [String])

  public var description: String {
    switch self {
    case .cannotStart(let what, let code):
      "cannot start \(what): \(String(cString: strerror(code)))"
    case .timedOut(let what, let screen): "no \(what) on:\n" + screen.joined(separator: "\n")
    case .ended(let what, let screen): "ended before \(what):\n" + screen.joined(separator: "\n")
    }
  }
}
