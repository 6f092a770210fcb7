import Glibc

/// Where the desk is kept: `--store`, `$DESKBELL_STORE`, or the user's data folder.
struct StoreLocation {
  enum Source {
    case option, environment, dataHome, home
  }

  let path: String
  let source: Source

  init(
    option: String?, environment: (String) -> String? = { ProcessEnvironment.value($0) }
  ) throws {
    if let option {
      guard !option.isEmpty else { throw Failure.usage("--store needs a path.") }
      (path, source) = (option, .option)
    } else if let path = environment("DESKBELL_STORE") {
      (self.path, source) = (path, .environment)
    } else if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      (path, source) = (data + "/deskbell/desk.sqlite", .dataHome)
    } else if let home = environment("HOME") {
      (path, source) = (home + "/.local/share/deskbell/desk.sqlite", .home)
    } else {
      throw Failure(
        .configuration, "$HOME is not set, so there is no place for the desk; name it with --store."
      )
    }
  }

  /// Prepares the place for a new store: its folder, and files that are no business of others on
  /// this machine. The group may read them where the user's mask allows it: a team shares a desk.
  func prepare() throws {
    umask(umask(0o077) | 0o007)
    guard let end = path.lastIndex(of: "/"), end > path.startIndex else { return }
    if let folder = FolderPath.make(String(path[..<end]), mode: 0o770) {
      throw Failure(.cannotCreate, "The folder \(folder) cannot be made: \(SystemError.words).")
    }
  }
}
