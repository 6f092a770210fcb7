import DeskbellCore

/// Gets the text of a message: from the options, standard input, or an editor on a terminal.
struct TextSource {
  let options: TextOptions

  /// - Parameter filled: The canned response that was asked for, filled in.
  /// - Throws: `Failure`.
  func text(filled: String?) throws -> String {
    let given = try filled ?? given()
    guard let given else { return try EditorSession.edit("", purpose: "the text") }
    return options.edit ? try EditorSession.edit(given, purpose: "the text") : given
  }

  /// Nil: an editor must be opened.
  private func given() throws -> String? {
    if let text = options.text { return text }
    if let file = options.file { return try InputFile(path: file).text() }
    return TerminalFacts.isTerminal(.input) ? nil : try InputFile(path: "-").text()
  }
}
