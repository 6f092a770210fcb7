import DeskbellText

/// A text in lines of characters. Keeps one promise through all changes: the characters of a line
/// are those of the line's string, so that a mark typed after a letter becomes part of it.
struct TextBuffer: Sendable {
  /// Never empty.
  private(set) var lines: [TextLine] = [TextLine()]

  var text: String {
    var bytes: [UInt8] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { bytes.append(0x0A) }
      for character in line.characters { bytes.append(contentsOf: character.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  var isEmpty: Bool { lines.count == 1 && lines[0].characters.isEmpty }

  var end: TextPosition {
    TextPosition(line: lines.count - 1, column: lines[lines.count - 1].characters.count)
  }

  /// Characters before a place, line breaks counted as one.
  func offset(of position: TextPosition) -> Int {
    lines[..<position.line].reduce(position.column + position.line) { $0 + $1.characters.count }
  }

  /// The place after that many characters; the end when there are fewer.
  func position(atOffset offset: Int) -> TextPosition {
    var rest = max(0, offset)
    for (number, line) in lines.enumerated() {
      if rest <= line.characters.count { return TextPosition(line: number, column: rest) }
      rest -= line.characters.count + 1
    }
    return end
  }

  func pieces(_ range: Range<TextPosition>) -> [[Character]] {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    if lower.line == upper.line {
      return [Array(lines[lower.line].characters[lower.column..<upper.column])]
    }
    var pieces = [Array(lines[lower.line].characters[lower.column...])]
    pieces += lines[(lower.line + 1)..<upper.line].map(\.characters)
    pieces.append(Array(lines[upper.line].characters[..<upper.column]))
    return pieces
  }

  /// Puts a text in the place of another. Gives what really changed, which may reach over the
  /// neighbouring characters when they join, and where the new text ends.
  mutating func replace(
    _ range: Range<TextPosition>, with text: String
  ) -> (change: TextChange, end: TextPosition) {
    var start = range.lowerBound
    var stop = range.upperBound
    var inserted = LineBreaks.split(text)
    if start.column > 0 {
      start.column -= 1
      inserted[0] = String(lines[start.line].characters[start.column]) + inserted[0]
    }
    var pieces = inserted.map(EditableText.characters)
    let end = TextChange.end(of: pieces, from: start)
    joinRight(&pieces[pieces.count - 1], &stop)
    var change = TextChange(start: start, removed: self.pieces(start..<stop), inserted: pieces)
    change.dropCommonStart()
    perform(change)
    return (change, end)
  }

  /// Takes in characters from the right for as long as they do not stand by themselves.
  private func joinRight(_ piece: inout [Character], _ stop: inout TextPosition) {
    let line = lines[stop.line].characters
    while let last = piece.last, stop.column < line.count {
      let next = line[stop.column]
      let joined = Array(String(last) + String(next))
      if joined.count == 2, joined[0] == last, joined[1] == next { return }
      piece.replaceSubrange((piece.count - 1)..., with: joined)
      stop.column += 1
    }
  }

  mutating func perform(_ change: TextChange) {
    let start = change.start
    let stop = TextChange.end(of: change.removed, from: start)
    if start.line == stop.line, change.inserted.count == 1 {
      lines[start.line].replace(start.column..<stop.column, with: change.inserted[0])
      return
    }
    let head = lines[start.line].characters[..<start.column]
    let tail = lines[stop.line].characters[stop.column...]
    var fresh = change.inserted.map { TextLine($0) }
    fresh[0].characters.insert(contentsOf: head, at: 0)
    fresh[fresh.count - 1].characters.append(contentsOf: tail)
    lines.replaceSubrange(start.line...stop.line, with: fresh)
  }

  mutating func keepLayout(ofLine line: Int, width: Int) {
    if lines[line].layout?.width != width { lines[line].layout = lines[line].layout(width: width) }
  }
}

extension TextChange {
  /// Leaves out the neighbour on the left when it stayed as it was.
  fileprivate mutating func dropCommonStart() {
    guard let old = removed[0].first, let new = inserted[0].first,
      old.unicodeScalars.elementsEqual(new.unicodeScalars)
    else { return }
    removed[0].removeFirst()
    inserted[0].removeFirst()
    start.column += 1
  }
}
