/// A question before something is done that may not have been meant.
enum YesNoQuestion {
  /// Asks on the terminal; anything but a yes is a no.
  /// - Parameter unattended: What to say where nobody can be asked.
  /// - Throws: `Failure`, where nobody can be asked.
  static func isAgreed(to question: String, unattended: String) throws -> Bool {
    guard TerminalFacts.isTerminal(.input), TerminalFacts.isTerminal(.talk) else {
      throw Failure.usage(unattended)
    }
    StandardError.write("\(question) [y/N] ")
    return readLine(strippingNewline: true)?.lowercased().hasPrefix("y") ?? false
  }
}
