import DeskbellCore
import Glibc

/// Writes documents to files that bear their names.
struct DocumentExport {
  let session: Session
  /// Is made where it is missing.
  let folder: String
  let suffix: String
  let replacing: Bool

  func write(_ documents: [(name: String, text: String)]) throws {
    try refuseOneFileForTwo(documents.map(\.name))
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw Failure(.cannotCreate, "The folder \(folder) cannot be made: \(SystemError.words).")
    }
    for (name, text) in documents {
      let path = "\(folder)/\(Self.fileName(name))\(suffix)"
      try OutputFile.create(path, text, replacing: replacing)
      if session.settings.isJSON {
        session.output.json(["name": .string(name), "file": .string(path)])
      } else {
        session.output.block("\(name): \(path)")
      }
    }
  }

  /// Names that differ may be one as the name of a file: the second would replace the first.
  private func refuseOneFileForTwo(_ names: [String]) throws {
    var taken: [String: String] = [:]
    for name in names {
      let file = Self.fileName(name)
      if let other = taken.updateValue(name, forKey: file), other != name {
        throw Failure(
          .cannotCreate,
          "\(other) and \(name) would both be written to \(folder)/\(file)\(suffix): "
            + "export each by its name into a folder of its own.")
      }
    }
  }

  /// A name as the name of a file: no way out of the folder, nothing that a terminal obeys.
  private static func fileName(_ name: String) -> String {
    let harmless = String(
      name.unicodeScalars.map { scalar -> Character in
        scalar == "/" || scalar.value < 0x20 || scalar.value == 0x7F ? "-" : Character(scalar)
      })
    return harmless.hasPrefix(".") ? "_" + harmless.dropFirst() : harmless
  }
}
