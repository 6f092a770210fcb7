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

  /// The file that takes what is said on standard error while the workspace has the screen: a crash
  /// report too. Nil where the folder cannot be made; then standard error stays where it is.
  static func errorLog() -> String? {
    guard let path = path(), FolderPath.make(path, mode: 0o700) == nil else { return nil }
    return "\(path)/errors.log"
  }
}
