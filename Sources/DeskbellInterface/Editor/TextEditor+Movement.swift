import DeskbellText

extension TextEditor {
  var lineStart: TextPosition { TextPosition(line: caret.line, column: 0) }

  var lineEnd: TextPosition {
    TextPosition(line: caret.line, column: characters(caret.line).count)
  }

  /// Where the word before the caret begins; a line break is a step of its own.
  var wordStart: TextPosition {
    if caret.column == 0 { return place(before: caret) }
    let column = WordKind.start(before: caret.column, in: characters(caret.line))
    return TextPosition(line: caret.line, column: column)
  }

  /// Where the word after the caret ends; a line break is a step of its own.
  var wordEnd: TextPosition {
    if caret == lineEnd { return place(after: caret) }
    let column = WordKind.end(after: caret.column, in: characters(caret.line))
    return TextPosition(line: caret.line, column: column)
  }

  func characters(_ line: Int) -> [Character] { buffer.lines[line].characters }

  func place(before place: TextPosition) -> TextPosition {
    if place.column > 0 { return TextPosition(line: place.line, column: place.column - 1) }
    guard place.line > 0 else { return place }
    return TextPosition(line: place.line - 1, column: characters(place.line - 1).count)
  }

  func place(after place: TextPosition) -> TextPosition {
    if place.column < characters(place.line).count {
      return TextPosition(line: place.line, column: place.column + 1)
    }
    guard place.line + 1 < buffer.lines.count else { return place }
    return TextPosition(line: place.line + 1, column: 0)
  }

  mutating func move(_ command: EditorCommand, width: Int, height: Int) {
    let page = max(1, height - 1)
    switch command {
    case .left: caret = place(before: caret)
    case .right: caret = place(after: caret)
    case .wordLeft: caret = wordStart
    case .wordRight: caret = wordEnd
    case .lineStart: caret = lineStart
    case .lineEnd: caret = lineEnd
    case .top: caret = .start
    case .bottom: caret = buffer.end
    case .up: move(rows: -1, width: width)
    case .down: move(rows: 1, width: width)
    case .pageUp: turn(rows: -page, width: width)
    case .pageDown: turn(rows: page, width: width)
    default: break
    }
  }

  /// Moves the window and the caret together.
  private mutating func turn(rows: Int, width: Int) {
    top = row(rows, from: top, width: width)
    move(rows: rows, width: width)
  }

  private mutating func move(rows: Int, width: Int) {
    let here = cursor(width: width)
    let column = goal ?? here.column
    let target = row(rows, from: here.row, width: width)
    if target != here.row { caret = place(inRow: target, column: column, width: width) }
    goal = column
  }

  /// The place in a row nearest to a column, not behind it.
  func place(inRow row: RowPosition, column: Int, width: Int) -> TextPosition {
    let layout = buffer.lines[row.line].layout(width: width)
    let line = characters(row.line)
    let range = layout.starts[row.row]..<layout.lastColumn(inRow: row.row)
    var used = 0
    for position in range {
      used += RowLayout.columns(of: line[position], at: used, width: width)
      if used > column { return TextPosition(line: row.line, column: position) }
    }
    return TextPosition(line: row.line, column: range.upperBound)
  }
}
