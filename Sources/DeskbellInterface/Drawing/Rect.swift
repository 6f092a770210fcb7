/// A rectangle of the screen, in cells.
struct Rect: Equatable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  var columnRange: Range<Int> { column..<(column + max(0, columns)) }
  var rowRange: Range<Int> { row..<(row + max(0, rows)) }

  /// What is left inside a border and a blank on either side.
  var inside: Rect {
    Rect(column: column + 2, row: row + 1, columns: max(0, columns - 4), rows: max(0, rows - 2))
  }

  /// Without so many rows at the top.
  func dropping(rows count: Int) -> Rect {
    Rect(column: column, row: row + count, columns: columns, rows: max(0, rows - count))
  }
}
