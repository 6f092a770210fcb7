import Glibc
import Testing

/// Text files that say what must be printed. `RECORD_GOLDEN=1` writes them anew.
enum Golden {
  private static var folder: String {
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Golden/"
  }

  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + name
    if getenv("RECORD_GOLDEN") != nil { try TextFile.write(text, to: path) }
    let expected = try TextFile.read(path)
    #expect(text == expected, "differs from Golden/\(name)", sourceLocation: sourceLocation)
  }

  /// What differs from run to run replaced: times and the secret part of Message-IDs.
  static func settled(_ text: String, sandbox: Sandbox? = nil) -> String {
    var text = text
    if let sandbox { text = text.replacing(sandbox.folder, with: "FOLDER") }
    text = text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/, with: "TIME")
    text = text.replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "TIME")
    return text.replacing(/deskbell\.(\d+)\.[0-9a-z]+@/) { "deskbell.\($0.1).SECRET@" }
  }
}
