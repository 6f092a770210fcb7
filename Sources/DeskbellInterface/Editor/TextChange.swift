/// A piece of text that took the place of another: what undoing needs. Pieces are lines of
/// characters; several lines have line breaks between them.
struct TextChange: Hashable, Sendable {
  var start: TextPosition
  var removed: [[Character]]
  var inserted: [[Character]]

  var inverse: TextChange { TextChange(start: start, removed: inserted, inserted: removed) }

  var isEmpty: Bool { removed == inserted }

  /// Whether it adds to one line and takes nothing away.
  var isPlainInsertion: Bool { removed == [[]] && inserted.count == 1 }

  /// Where a piece ends that begins at a place.
  static func end(of piece: [[Character]], from start: TextPosition) -> TextPosition {
    let last = piece.last?.count ?? 0
    if piece.count <= 1 { return TextPosition(line: start.line, column: start.column + last) }
    return TextPosition(line: start.line + piece.count - 1, column: last)
  }
}
