import Foundation
import Testing

@testable import DeskbellInterface

/// The way to the person's own editor and back: the text is never lost.
@MainActor
struct ExternalEditorTests {
  private let text = "Dear customer,\n订单 🎉\n"

  private func edit(
    _ run: (String) throws -> Int32
  ) throws -> Result<String, ExternalEditor.Trouble> {
    var failure: (any Error)?
    let result = ExternalEditor.edit(text, with: ["editor", "-n"]) { command in
      do {
        return .success(try run(command.last ?? ""))
      } catch {
        failure = error
        return .success(0)
      }
    }
    if let failure { throw failure }
    return result
  }

  private func trouble(of result: Result<String, ExternalEditor.Trouble>) -> String? {
    if case .failure(let trouble) = result { trouble.words } else { nil }
  }

  @Test func whatItWritesIsTakenOver() throws {
    var seen = ""
    let result = try edit { path in
      seen = try String(contentsOfFile: path, encoding: .utf8)
      try "new text".write(toFile: path, atomically: true, encoding: .utf8)
      return 0
    }
    #expect(seen == text)
    #expect(try result.get() == "new text")
  }

  @Test func anEditorThatIsKilledLeavesTheTextAndItsFile() throws {
    let result = try edit { path in
      try "half of it".write(toFile: path, atomically: true, encoding: .utf8)
      return 137
    }
    let words = try #require(trouble(of: result))
    #expect(words.hasPrefix("editor ended with status 137; your text is as it was, what it wrote"))
    let path = try #require(words.split(separator: " ").last).dropLast()
    #expect(try String(contentsOfFile: String(path), encoding: .utf8) == "half of it")
    try FileManager.default.removeItem(atPath: String(path))
  }

  @Test func anEditorThatFailsAndChangedNothingLeavesNoFile() throws {
    var file = ""
    let result = try edit { path in
      file = path
      return 1
    }
    #expect(trouble(of: result) == "editor ended with status 1; your text is as it was.")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func aFileThatIsGoneIsNoText() throws {
    let result = try edit { path in
      try FileManager.default.removeItem(atPath: path)
      return 0
    }
    #expect(trouble(of: result)?.contains("not there any more; your text is as it was") == true)
  }

  @Test func anEmptyFileIsNoText() throws {
    let result = try edit { path in
      try "".write(toFile: path, atomically: false, encoding: .utf8)
      return 0
    }
    #expect(trouble(of: result) == "editor left an empty file; your text is as it was.")
  }

  @Test func whatIsNotTextIsNotTakenOver() throws {
    var file = ""
    let result = try edit { path in
      file = path
      try Data([0x66, 0xFF, 0xFE]).write(to: URL(filePath: path))
      return 0
    }
    #expect(trouble(of: result)?.contains("is not UTF-8; your text is as it was") == true)
    try FileManager.default.removeItem(atPath: file)
  }

  @Test func anEditorThatIsNotThereIsNamed() {
    let result = ExternalEditor.edit(text, with: ["nosuch"]) { _ in
      .failure(ExternalEditor.Trouble(words: "\"nosuch\" cannot be run."))
    }
    #expect(trouble(of: result) == "\"nosuch\" cannot be run. Your text is as it was.")
  }
}
