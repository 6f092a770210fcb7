/// How well a text fits what was typed, and where.
public struct FuzzyMatch: Hashable, Sendable {
  /// Higher fits better; comparable between texts for the same pattern.
  public var score: Int
  /// Offsets of the matched characters in the text, rising.
  public var positions: [Int]

  public init(score: Int, positions: [Int]) {
    self.score = score
    self.positions = positions
  }
}
