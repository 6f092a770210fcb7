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

  /// A name as the name of a file: no way out of the folder, nothing that a terminal obeys.
  private static func fileName(_ name: String) -> String {
    let harmless = String(
      name.unicodeScalars.map { scalar -> Character in
        scalar == "/" || scalar.value < 0x20 || scalar.value == 0x7F ? "-" : Character(scalar)
      })
    return harmless.hasPrefix(".") ? "_" + harmless.dropFirst() : harmless
  }
}
