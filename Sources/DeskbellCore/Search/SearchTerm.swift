/// A word or a phrase that is looked for.
public struct SearchTerm: Hashable, Sendable {
  public var text: String
  /// The words must follow each other.
  public var isPhrase: Bool
  /// Longer words that begin so are found too.
  public var isPrefix: Bool

  public init(_ text: String, isPhrase: Bool = false, isPrefix: Bool = false) {
    self.text = text
    self.isPhrase = isPhrase
    self.isPrefix = isPrefix
  }
}
