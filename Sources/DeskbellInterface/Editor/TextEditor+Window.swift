import DeskbellText
import DeskbellTerminal

extension TextEditor {
  /// The rows to show in a window and where the cursor goes in it. The window is where the last
  /// command left it, moved as little as the caret asks for.
  public func visibleLines(width: Int, height: Int) -> (lines: [DisplayText], cursor: GridPoint) {
    let top = settledTop(width: width, height: height)
    let here = cursor(width: width)
    var lines: [DisplayText] = []
    var cursorRow = 0
    var row = top
    while lines.count < max(1, height) {
      if row == here.row { cursorRow = lines.count }
      lines.append(display(row, width: width))
      guard let next = self.row(after: row, width: width) else { break }
      row = next
    }
    let column = max(0, min(here.column, width - 1))
    return (lines, GridPoint(column: column, row: cursorRow))
  }

  /// Moves the window to the caret and keeps the layout of what is in it.
  mutating func settle(width: Int, height: Int) {
    buffer.keepLayout(ofLine: caret.line, width: width)
    top = settledTop(width: width, height: height)
    var row: RowPosition? = top
    var last = -1
    for _ in 0..<max(1, height) {
      guard let current = row else { break }
      if current.line != last { buffer.keepLayout(ofLine: current.line, width: width) }
      last = current.line
      row = self.row(after: current, width: width)
    }
  }

  /// The row that the caret is shown on and the columns before it there.
  func cursor(width: Int) -> (row: RowPosition, column: Int) {
    let layout = buffer.lines[caret.line].layout(width: width)
    let row = layout.row(of: caret.column)
    var column = 0
    for character in characters(caret.line)[layout.starts[row]..<caret.column] {
      column += RowLayout.columns(of: character, at: column, width: width)
    }
    return (RowPosition(line: caret.line, row: row), column)
  }

  /// The row that many rows further on (or back), the first or last one when there are fewer.
  func row(_ steps: Int, from start: RowPosition, width: Int) -> RowPosition {
    var current = clamped(start, width: width)
    for _ in 0..<abs(steps) {
      let next =
        steps > 0 ? row(after: current, width: width) : row(before: current, width: width)
      guard let next else { break }
      current = next
    }
    return current
  }

  private func settledTop(width: Int, height: Int) -> RowPosition {
    let below = max(1, height) - 1
    let here = cursor(width: width).row
    let highest = row(-below, from: here, width: width)
    let current = max(highest, min(clamped(top, width: width), here))
    if current.line + below < buffer.lines.count { return current }
    // No lower than where the end of the text is at the bottom.
    let end = clamped(RowPosition(line: buffer.lines.count - 1, row: .max), width: width)
    return max(highest, min(current, row(-below, from: end, width: width)))
  }

  private func clamped(_ row: RowPosition, width: Int) -> RowPosition {
    let line = min(row.line, buffer.lines.count - 1)
    let rows = buffer.lines[line].layout(width: width).starts.count
    return RowPosition(line: line, row: min(row.row, rows - 1))
  }

  private func row(after row: RowPosition, width: Int) -> RowPosition? {
    if row.row + 1 < buffer.lines[row.line].layout(width: width).starts.count {
      return RowPosition(line: row.line, row: row.row + 1)
    }
    return row.line + 1 < buffer.lines.count ? RowPosition(line: row.line + 1, row: 0) : nil
  }

  private func row(before row: RowPosition, width: Int) -> RowPosition? {
    if row.row > 0 { return RowPosition(line: row.line, row: row.row - 1) }
    guard row.line > 0 else { return nil }
    let rows = buffer.lines[row.line - 1].layout(width: width).starts.count
    return RowPosition(line: row.line - 1, row: rows - 1)
  }

  private func display(_ row: RowPosition, width: Int) -> DisplayText {
    let range = buffer.lines[row.line].layout(width: width).characters(inRow: row.row)
    return DisplayText.showing(characters(row.line)[range], width: width)
  }
}

extension DisplayText {
  /// Characters as the editor counts them: each by itself, tabs to the next stop.
  static func showing(_ characters: ArraySlice<Character>, width: Int) -> DisplayText {
    let whole = DisplayText(String(characters))
    let columns = characters.reduce(0) { $0 + DisplayText.columns(of: $1) }
    if whole.columns == columns, !characters.contains("\t") { return whole }
    var column = 0
    let parts = characters.map { character in
      let columns = RowLayout.columns(of: character, at: column, width: width)
      column += columns
      return character == "\t" ? DisplayText.spaces(columns) : DisplayText(String(character))
    }
    return DisplayText.joined(parts)
  }
}
