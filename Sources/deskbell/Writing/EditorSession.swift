import Glibc

/// A round trip to the person's own editor.
enum EditorSession {
  /// Opens `$VISUAL` or `$EDITOR` on a text and gives what was saved.
  /// - Throws: `Failure` where there is no terminal or no editor; the text is kept then.
  static func edit(_ text: String, purpose: String) throws -> String {
    guard TerminalFacts.isTerminal(.input), TerminalFacts.isTerminal(.output) else {
      throw Failure.usage(
        "There is no terminal to edit \(purpose) on; give it with --text or --file.")
    }
    guard
      let editor = ProcessEnvironment.value("VISUAL") ?? ProcessEnvironment.value("EDITOR")
    else {
      throw Failure(
        .configuration,
        "Neither $VISUAL nor $EDITOR is set, so \(purpose) cannot be edited; "
          + "set one, or use --text or --file.")
    }
    let path = try temporaryFile(with: text)
    let status = try ChildProcess.run("/bin/sh", ["-c", editor + " \"$1\"", "sh", path])
    guard status == 0 else {
      throw Failure(.failed, "'\(editor)' ended with \(status); what was written is in \(path).")
    }
    let edited = try InputFile(path: path).text()
    unlink(path)
    return edited
  }

  private static func temporaryFile(with text: String) throws -> String {
    let folder = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/deskbell-XXXXXX.md".utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else {
      throw Failure(
        .cannotCreate, "A file for the editor cannot be made in \(folder): \(SystemError.words).")
    }
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    try OutputFile.write(Array(text.utf8), to: descriptor, name: path)
    return path
  }
}
