import Foundation

/// A folder of mails, one file each, in `new` and `cur`.
public struct Maildir: Sendable {
  public let path: String

  /// Nil where the folder has neither `new` nor `cur`.
  public init?(path: String) {
    let folders = ["new", "cur"].filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && isFolder.boolValue
    }
    if folders.isEmpty { return nil }
    self.path = path
  }

  /// The files of `cur`, then those of `new`, each in the order of their names, which is about the
  /// order of delivery.
  public func files() throws -> [String] {
    try ["cur", "new"].flatMap { folder -> [String] in
      let place = "\(path)/\(folder)"
      guard FileManager.default.fileExists(atPath: place) else { return [] }
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(place)/\($0)" }
    }
  }
}
