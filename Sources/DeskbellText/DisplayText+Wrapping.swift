extension DisplayText {
  /// The text in rows of at most that many columns (at least 2), broken at spaces and between
  /// ideographs, and within words that are longer than a row. Spaces at the end of a row are left
  /// out. Always gives at least one row, and stops reading after `limit` of them.
  public func wrapped(columns width: Int, limit: Int = .max) -> [DisplayText] {
    let breaker = RowBreaker(columns: width, hanging: .max)
    if columns <= breaker.columns, string.utf8.last != 0x20 { return [self] }
    var rows: [DisplayText] = []
    var start = 0
    let count = glyphCount
    while start < count, rows.count < limit {
      let next = breaker.rowEnd(from: start, count: count) { position, _ in breakUnit(position) }
      var end = next
      while end > start, breakUnit(end - 1).kind == .space { end -= 1 }
      rows.append(slice(start..<end))
      start = next
    }
    return rows.isEmpty ? [.empty] : rows
  }

  private func breakUnit(_ position: Int) -> RowBreaker.Unit {
    let columns = glyphColumns(position)
    let kind = BreakKind(glyphBase(position), columns: columns)
    // A mark makes even a space something to see.
    let isMarked = kind == .space && glyphHasMarks(position)
    return RowBreaker.Unit(columns: columns, kind: isMarked ? .word : kind)
  }
}
