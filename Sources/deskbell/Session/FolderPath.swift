import Glibc

/// Folders that the program makes for itself.
enum FolderPath {
  /// Makes a folder and those above it that are missing.
  /// - Returns: The first folder that could not be made; nil: all are there. `errno` says why.
  static func make(_ path: String, mode: mode_t) -> String? {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/\(part)"
      if mkdir(folder, mode) != 0, errno != EEXIST { return folder }
    }
    return nil
  }
}
