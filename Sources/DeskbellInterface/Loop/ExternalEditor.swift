import DeskbellTerminal
import Glibc

/// Lets the person's own editor continue a text, in a file that nobody else can read.
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
    guard let path = write(text) else {
      return .failure(Trouble(words: "No file could be made for the editor."))
    }
    defer { unlink(path) }
    switch terminal.run(command + [path]) {
    case .success(0):
      guard let edited = read(path) else {
        return .failure(Trouble(words: "What the editor wrote cannot be read; your text is kept."))
      }
      return .success(edited)
    case .success(let status):
      return .failure(
        Trouble(words: "\(command[0]) ended with status \(status); your text is as it was."))
    case .failure(let error):
      return .failure(
        Trouble(words: "\(command[0]) cannot be run (\(error)); your text is as it was."))
    }
  }

  private static func write(_ text: String) -> String? {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(directory)/deskbell-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        unlink(path)
        return nil
      }
      rest = rest.dropFirst(count)
    }
    return path
  }

  private static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { return nil }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
