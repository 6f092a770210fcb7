import DeskbellText

/// A screen as a value: cells, and where the cursor is. Made by rendering, compared in tests,
/// handed to the terminal.
public struct Grid: Equatable, Sendable {
  public let size: GridSize
  /// Where the real cursor goes; nil hides it.
  public var cursor: GridPoint?
  private var cells: [Cell]

  public init(size: GridSize) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cell at a place, which must lie inside.
  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// The cells of one row, left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Writes text from a point on, at most to `limit` columns and to the edge of the grid, and gives
  /// the columns written. What lies outside is not written; a wide character is never cut in half.
  @discardableResult
  public mutating func write(
    _ text: DisplayText, column: Int, row: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows else { return 0 }
    let end = column + min(limit, size.columns - column)
    var place = column
    var last = column
    text.forEachScalar { scalar, columns in
      guard let columns else {
        if last >= 0 { cells[row * size.columns + last].glyph.add(mark: scalar) }
        return true
      }
      guard place + columns <= end else { return false }
      last = place
      put(Cell(base: scalar, columns: columns, style: style), column: place, row: row)
      if columns == 2, place >= 0 {
        put(Cell(text: "", columns: 0, style: style), column: place + 1, row: row)
      }
      place += columns
      return true
    }
    return place - column
  }

  /// Fills a rectangle with blanks of a style.
  public mutating func fill(columns: Range<Int>, rows: Range<Int>, style: Style) {
    for row in rows.clamped(to: 0..<size.rows) {
      for column in columns.clamped(to: 0..<size.columns) {
        put(Cell(style: style), column: column, row: row)
      }
    }
  }

  /// Gives the cells of a rectangle another style and keeps their text.
  public mutating func restyle(
    columns: Range<Int>, rows: Range<Int>, _ change: (inout Style) -> Void
  ) {
    for row in rows.clamped(to: 0..<size.rows) {
      for column in columns.clamped(to: 0..<size.columns) {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// Puts one cell and blanks the other half of any wide character it falls on.
  private mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard column >= 0 else { return }
    let index = row * size.columns + column
    if cells[index].columns == 1 {
      cells[index] = cell
      return
    }
    if cells[index].columns == 0, cell.columns != 0, column > 0 {
      cells[index - 1] = Cell(style: cells[index - 1].style)
    }
    if cells[index].columns == 2, column + 1 < size.columns {
      cells[index + 1] = Cell(style: cells[index + 1].style)
    }
    cells[index] = cell
  }

  /// The text of the rows without styles and without trailing blanks: what tests compare.
  public var lines: [String] {
    (0..<size.rows).map { number in
      var line = row(number).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
