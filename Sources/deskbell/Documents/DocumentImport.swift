import DeskbellCore
import DeskbellText

/// Takes documents from files; one that is wrong stops no other.
struct DocumentImport {
  let session: Session
  let problems: (_ text: String, _ file: String) -> DocumentProblems
  /// Keeps a document that is in order, and gives its name.
  let keep: (_ text: String, _ file: String) throws -> String

  /// - Throws: `ExitStatus.badData` where a file was wrong, once all have been looked at.
  func take(_ paths: [String]) throws {
    var isRefused = false
    for path in paths {
      let text = try InputFile(path: path).text()
      let problems = problems(text, path)
      guard problems.isEmpty else {
        problems.say()
        isRefused = true
        continue
      }
      let name = try keep(text, path)
      if session.settings.isJSON {
        session.output.json(["name": .string(name), "file": .string(path)])
      } else {
        session.output.line("\(name): imported")
      }
    }
    if isRefused { throw ExitStatus.badData }
  }
}
