import DeskbellText

/// Foreign text as lines of at most so many columns, broken at blanks where there are any.
enum Wrapping {
  static func lines(_ text: String, columns: Int, limit: Int = .max) -> [DisplayText] {
    var rows: [DisplayText] = []
    for line in DisplayText.lines(of: text) {
      guard rows.count < limit else { break }
      rows += line.wrapped(columns: max(2, columns), limit: limit - rows.count)
    }
    return rows
  }
}
