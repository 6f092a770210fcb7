import DeskbellText

/// A row of a list that fills the screen: cells from left to right, the selected row lit.
struct ListRow {
  private let row: Int
  private let end: Int
  private let isSelected: Bool
  private var column: Int

  /// - Parameter takesCursor: Whether the cursor of the terminal stands on the row if it is selected.
  init(
    _ row: Int, in inside: Rect, isSelected: Bool, takesCursor: Bool, on canvas: inout Canvas
  ) {
    self.row = row
    self.isSelected = isSelected
    column = inside.column
    end = inside.column + inside.columns
    guard isSelected else { return }
    canvas.fill(
      Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
      .rowSelected)
    if takesCursor { canvas.placeCursor(column: inside.column, row: row) }
  }

  mutating func put(_ text: String, _ width: Int, _ role: ThemeRole, on canvas: inout Canvas) {
    canvas.put(
      DisplayText(text), column: column, row: row, limit: min(width, end - column),
      role: isSelected ? .rowSelected : role)
    column += width + 2
  }

  /// The beginning of a text of many lines, as far as there is room.
  mutating func putBeginning(of text: String, on canvas: inout Canvas) {
    let words = text.prefix(300).split(whereSeparator: \.isWhitespace)
    put(words.joined(separator: " "), max(0, end - column), .dim, on: &canvas)
  }
}
