import DeskbellText
import DeskbellTerminal

/// The frame of everything that opens over a screen.
enum PopupBox {
  /// In the middle of the screen, as large as there is room for.
  static func rect(columns: Int, rows: Int, _ size: GridSize) -> Rect {
    let columns = min(columns, size.columns)
    let rows = min(rows, size.rows - 2)
    return Rect(
      column: (size.columns - columns) / 2, row: max(1, (size.rows - rows) / 3), columns: columns,
      rows: rows)
  }

  static func draw(
    _ rect: Rect, title: DisplayText, footer: StyledLine? = nil, role: ThemeRole = .borderFocus,
    _ canvas: inout Canvas
  ) {
    canvas.fill(rect, .dialog)
    canvas.box(rect, title: StyledLine(title, .dialogTitle), footer: footer, role: role)
  }

  /// Keys and what they do, for the lower edge.
  static func keys(_ pairs: [(String, String)], _ signs: Signs) -> StyledLine {
    var line = StyledLine()
    for (place, pair) in pairs.enumerated() {
      if place > 0 { line.pieces.append(.init(text: "   ", role: .hintText)) }
      let target = ClickTarget.keys(pair.0)
      line.pieces.append(
        .init(text: DisplayText(signs.key(pair.0)), role: .hintKey, target: target))
      line.pieces.append(
        .init(text: DisplayText(" \(pair.1)"), role: .hintText, target: target))
    }
    return line
  }

  /// The line in which a filter is typed, with the cursor.
  static func filter(
    _ editor: LineEditor, _ placeholder: DisplayText, hasCaret: Bool, column: Int, row: Int,
    columns: Int, _ canvas: inout Canvas
  ) {
    canvas.put(canvas.signs.prompt, column: column, row: row, role: .inputLabel)
    let (text, caret) = editor.visible(columns: max(1, columns - 3))
    if editor.isEmpty {
      canvas.put(placeholder, column: column + 2, row: row, limit: columns - 2, role: .placeholder)
    } else {
      canvas.put(text, column: column + 2, row: row, limit: columns - 2, role: .input)
    }
    if hasCaret { canvas.placeCursor(column: column + 2 + caret, row: row) }
  }
}
