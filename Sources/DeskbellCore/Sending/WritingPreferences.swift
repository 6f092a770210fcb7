/// How somebody wants to write.
public struct WritingPreferences: Hashable, Sendable {
  /// What of the message that is answered stands below a new answer.
  public enum Quoting: String, CaseIterable, Sendable { case none, last }

  /// Words that are pointed out before an answer leaves.
  public var listedWords: [String]
  public var quoting: Quoting
  /// Whether the department's signature goes below answers.
  public var signs: Bool
  /// Whether a macro is offered for what is done again and again.
  public var offersMacros: Bool

  public init(
    listedWords: [String] = [], quoting: Quoting = .none, signs: Bool = true,
    offersMacros: Bool = true
  ) {
    self.listedWords = listedWords
    self.quoting = quoting
    self.signs = signs
    self.offersMacros = offersMacros
  }
}
