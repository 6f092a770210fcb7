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
      guard !option.isEmpty else { throw Failure.usage("--store needs a path") }
      (path, source) = (option, .option)
    } else if let path = environment("DESKBELL_STORE") {
      (self.path, source) = (path, .environment)
    } else if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      (path, source) = (data + "/deskbell/desk.sqlite", .dataHome)
    } else if let home = environment("HOME") {
      (path, source) = (home + "/.local/share/deskbell/desk.sqlite", .home)
    } else {
      throw Failure(
        .configuration, "$HOME is not set, so there is no place for the desk; name it with --store")
    }
  }

  /// Makes the folder of the store, for the user alone.
  func makeFolder() throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for part in parts {
      folder += folder.isEmpty && !path.hasPrefix("/") ? String(part) : "/\(part)"
      while folder.hasPrefix("//") { folder.removeFirst() }
      guard !part.isEmpty, mkdir(folder, 0o700) != 0, errno != EEXIST else { continue }
      throw Failure(.cannotCreate, "the folder \(folder) cannot be made: \(SystemError.words)")
    }
  }
}
