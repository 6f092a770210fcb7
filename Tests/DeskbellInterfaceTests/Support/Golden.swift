import Foundation
import Testing

/// Compares a screen with a text file beside the tests; `RECORD_GOLDEN=1` writes it anew.
func expectGolden(
  _ lines: [String], _ name: String, location: SourceLocation = #_sourceLocation
) throws {
  let text = lines.joined(separator: "\n") + "\n"
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try text.write(
      to: folder.appending(path: "Golden/\(name).txt"), atomically: true, encoding: .utf8)
    return
  }
  let path = try #require(
    Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Golden"),
    "There is no golden \(name): record it with RECORD_GOLDEN=1", sourceLocation: location)
  let expected = try String(contentsOf: path, encoding: .utf8)
  #expect(text == expected, "\(name) looks different", sourceLocation: location)
}
