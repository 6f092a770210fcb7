/// A place between two characters of a text in lines.
struct TextPosition: Hashable, Comparable, Sendable {
  var line: Int
  /// Characters before it in its line.
  var column: Int

  static let start = TextPosition(line: 0, column: 0)

  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
