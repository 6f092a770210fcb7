import DeskbellText
import DeskbellTerminal

/// A grid with a theme: what the screens draw on.
struct Canvas {
  private(set) var grid: Grid
  /// What can be clicked, what was drawn last behind what it lies over.
  private(set) var clickAreas: [ClickArea] = []
  let theme: Theme
  let signs: Signs
  private let notesClicks: Bool

  init(_ state: WorkspaceState, notesClicks: Bool = false) {
    grid = Grid(size: state.size)
    theme = state.theme
    signs = Signs(hasUnicode: state.hasUnicode)
    self.notesClicks = notesClicks
  }

  var size: GridSize { grid.size }

  /// Puts the real cursor there.
  mutating func placeCursor(column: Int, row: Int) {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return }
    grid.cursor = GridPoint(column: column, row: row)
  }

  /// Writes a text, cut off with an ellipsis at `limit` columns; gives the columns used.
  @discardableResult
  mutating func put(
    _ text: DisplayText, column: Int, row: Int, limit: Int = .max, role: ThemeRole = .text
  ) -> Int {
    put(text, column: column, row: row, limit: limit, style: theme[role])
  }

  @discardableResult
  mutating func put(
    _ text: DisplayText, column: Int, row: Int, limit: Int = .max, style: Style
  ) -> Int {
    let room = min(limit, size.columns - column)
    guard room > 0 else { return 0 }
    guard text.columns > room else {
      return grid.write(text, column: column, row: row, limit: room, style: style)
    }
    let used = grid.write(text, column: column, row: row, limit: room - 1, style: style)
    return used + grid.write(signs.ellipsis, column: column + used, row: row, style: style)
  }

  /// Writes the pieces of a line one after the other.
  @discardableResult
  mutating func put(_ line: StyledLine, column: Int, row: Int, limit: Int = .max) -> Int {
    var used = 0
    for piece in line.pieces {
      guard used < limit else { break }
      let width = put(
        piece.text, column: column + used, row: row, limit: limit - used, role: piece.role)
      if let target = piece.target {
        clickable(Rect(column: column + used, row: row, columns: width, rows: 1), target)
      }
      used += width
    }
    return used
  }

  /// Writes a text so that it ends before a column.
  mutating func putRight(
    _ text: DisplayText, before column: Int, row: Int, limit: Int = .max, role: ThemeRole = .text
  ) {
    let width = min(text.columns, limit)
    put(text, column: column - width, row: row, limit: width, role: role)
  }

  /// Says what a click on a part of the screen means.
  mutating func clickable(_ rect: Rect, _ target: @autoclosure () -> ClickTarget) {
    guard notesClicks else { return }
    clickAreas.append(ClickArea(rect: rect, target: target()))
  }

  /// What was drawn so far cannot be clicked: something lies over it.
  mutating func coverAll() { clickAreas = [] }

  mutating func fill(_ rect: Rect, _ role: ThemeRole) {
    grid.fill(columns: rect.columnRange, rows: rect.rowRange, style: theme[role])
  }

  /// A rounded border with a title in its upper and a word in its lower edge.
  mutating func box(
    _ rect: Rect, title: StyledLine? = nil, footer: StyledLine? = nil, role: ThemeRole = .border
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let last = rect.row + rect.rows - 1
    let right = rect.column + rect.columns - 1
    let corners = [
      (signs.topLeft, rect.column, rect.row), (signs.topRight, right, rect.row),
      (signs.bottomLeft, rect.column, last), (signs.bottomRight, right, last),
    ]
    for (corner, column, row) in corners {
      put(DisplayText(corner), column: column, row: row, role: role)
    }
    for row in [rect.row, last] {
      putLine(column: rect.column + 1, row: row, columns: rect.columns - 2, role)
    }
    let side = DisplayText(signs.vertical)
    for row in (rect.row + 1)..<max(rect.row + 1, last) {
      put(side, column: rect.column, row: row, role: role)
      put(side, column: rect.column + rect.columns - 1, row: row, role: role)
    }
    if let title { edge(title, rect, row: rect.row) }
    if let footer { edge(footer, rect, row: last) }
  }

  private mutating func edge(_ text: StyledLine, _ rect: Rect, row: Int) {
    let room = rect.columns - 6
    guard room > 0, text.columns > 0 else { return }
    put(" ", column: rect.column + 2, row: row)
    let used = put(text, column: rect.column + 3, row: row, limit: room)
    put(" ", column: rect.column + 3 + used, row: row)
  }

  /// A line from one side of a box to the other.
  mutating func rule(_ rect: Rect, row: Int, role: ThemeRole = .border) {
    putLine(column: rect.column, row: row, columns: rect.columns, role)
  }

  private mutating func putLine(column: Int, row: Int, columns: Int, _ role: ThemeRole) {
    let piece = DisplayText(signs.horizontal)
    let style = theme[role]
    for place in max(0, column)..<max(0, column, min(column + columns, size.columns)) {
      grid.write(piece, column: place, row: row, style: style)
    }
  }

  /// Gives a part of a row the look of a role and keeps its text.
  mutating func highlight(column: Int, row: Int, columns: Int, _ role: ThemeRole) {
    let style = theme[role]
    grid.restyle(columns: column..<(column + max(0, columns)), rows: row..<(row + 1)) { $0 = style }
  }
}
