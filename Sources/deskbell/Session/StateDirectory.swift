import DeskbellInterface
import Glibc

/// Where the program keeps what is neither data nor configuration: reports of what went wrong.
enum StateDirectory {
  /// `$XDG_STATE_HOME/deskbell`, else `~/.local/state/deskbell` (XDG Base Directory Specification
  /// 0.8); nil where neither variable says anything.
  static func path(
    environment: (String) -> String? = { ProcessEnvironment.value($0) }
  ) -> String? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return "\(state)/deskbell"
    }
    return environment("HOME").map { "\($0)/.local/state/deskbell" }
  }

  /// The file that remembers where an agent was on a desk; nil where there is no place for it.
  static func session(store: String, agent: String) -> SessionFile? {
    guard let path = path() else { return nil }
    return SessionFile(folder: path, store: absolute(store), agent: agent)
  }

  /// A path that means the same wherever the program is started.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  /// The file that takes what is said on standard error while the workspace has the screen: a crash
  /// report too. Nil where the folder cannot be made; then standard error stays where it is.
  static func errorLog() -> String? {
    guard let path = path(), FolderPath.make(path, mode: 0o700) == nil else { return nil }
    return "\(path)/errors.log"
  }
}
