import DeskbellCore
import DeskbellTerminal
import Glibc

/// Lets the person's own editor continue a text, in a file that nobody else can read. Whatever goes
/// wrong, the text is as it was, and what the editor wrote stays in its file where it can be of use.
enum ExternalEditor {
  struct Trouble: Error {
    var words: String
  }

  /// `$VISUAL`, else `$EDITOR`, else `vi`; with its arguments.
  static func command(environment: [String: String]) -> [String] {
    let line = [environment["VISUAL"], environment["EDITOR"], "vi"].compactMap { $0 }
      .first { !$0.allSatisfy(\.isWhitespace) }
    return (line ?? "vi").split(separator: " ").map(String.init)
  }

  @MainActor
  static func edit(
    _ text: String, with command: [String], in terminal: Terminal
  ) -> Result<String, Trouble> {
    edit(text, with: command) { command in
      terminal.run(command).mapError { Trouble(words: "\($0)") }
    }
  }

  /// - Parameter run: Runs the command and gives its exit status, or why it could not be run.
  static func edit(
    _ text: String, with command: [String], run: ([String]) -> Result<Int32, Trouble>
  ) -> Result<String, Trouble> {
    let path: String
    do throws(WholeFile.Trouble) {
      path = try write(text)
    } catch {
      return failure("No file can be made for the editor: \(error). Your text is as it was.")
    }
    let program = command.first ?? "the editor"
    switch run(command + [path]) {
    case .success(0): return edited(path, before: text, by: program)
    case .success(let status):
      return failure(
        "\(program) ended with status \(status); your text is as it was"
          + kept(path, before: text))
    case .failure(let trouble):
      unlink(path)
      return failure("\(trouble.words) Your text is as it was.")
    }
  }

  private static func failure(_ words: String) -> Result<String, Trouble> {
    .failure(Trouble(words: words))
  }

  private static func edited(
    _ path: String, before: String, by program: String
  ) -> Result<String, Trouble> {
    guard let bytes = try? WholeFile.read(path) else {
      return failure("What \(program) wrote is not there any more; your text is as it was.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return failure(
        "What \(program) wrote is not UTF-8; your text is as it was" + kept(path, before: before))
    }
    guard !text.isEmpty || before.isEmpty else {
      unlink(path)
      return failure("\(program) left an empty file; your text is as it was.")
    }
    unlink(path)
    return .success(text)
  }

  /// Where the file is that has something new in it; others are removed.
  private static func kept(_ path: String, before: String) -> String {
    guard let bytes = try? WholeFile.read(path), !bytes.isEmpty, bytes != Array(before.utf8) else {
      unlink(path)
      return "."
    }
    return ", what it wrote is in \(path)."
  }

  private static func write(_ text: String) throws(WholeFile.Trouble) -> String {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    return try WholeFile.makeUnique(
      "\(directory)/deskbell-", suffix: ".txt", with: Array(text.utf8))
  }
}
