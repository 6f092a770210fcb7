/// A row as it is shown: one of those that a line is broken into.
struct RowPosition: Hashable, Comparable, Sendable {
  var line: Int
  var row: Int

  static let start = RowPosition(line: 0, row: 0)

  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.row) < (right.line, right.row)
  }
}
