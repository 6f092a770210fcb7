import DeskbellText

/// How a line is broken into the rows of a window. The last column is left to the space that ends a
/// row and to the cursor behind it.
struct RowLayout: Hashable, Sendable {
  let width: Int
  /// The number of the first character of each row; there is always one. The last row is empty when
  /// the one before it leaves no column for the cursor.
  private(set) var starts: [Int]
  private var count: Int

  init(_ characters: [Character], width: Int) {
    self.width = width
    starts = [0]
    count = characters.count
    extend(over: characters, reusing: [], after: 0, shift: 0)
  }

  /// Breaks anew only the rows that a change can have touched.
  mutating func update(_ characters: [Character], from: Int, removed: Int, inserted: Int) {
    let old = starts.count > 1 && starts.last == count ? Array(starts.dropLast()) : starts
    // A shorter word may now fit at the end of the row before; a wide character that did not fit
    // there may have been moved on twice.
    let first = max(0, row(of: from) - 2)
    starts = Array(old[...min(first, old.count - 1)])
    count = characters.count
    extend(
      over: characters, reusing: old[min(first + 1, old.count)...], after: from + removed,
      shift: inserted - removed)
  }

  /// The row that a caret before that character is shown on.
  func row(of column: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= column { low = middle } else { high = middle }
    }
    return low
  }

  func characters(inRow row: Int) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : count)
  }

  /// The last place of a row that a caret can stand at.
  func lastColumn(inRow row: Int) -> Int {
    row + 1 < starts.count ? max(starts[row], starts[row + 1] - 1) : count
  }

  /// Columns that a character takes in a row: a tab reaches to the next stop or the end of the row.
  static func columns(of character: Character, at column: Int, width: Int) -> Int {
    guard character == "\t" else { return DisplayText.columns(of: character) }
    let stop = DisplayText.tabStop
    return max(1, min(stop - column % stop, width - column))
  }

  /// Adds rows to the end. A row that begins where an old one began, behind the change, is followed
  /// by the same rows as that.
  private mutating func extend(
    over characters: [Character], reusing old: ArraySlice<Int>, after: Int, shift: Int
  ) {
    let breaker = RowBreaker(columns: width - 1, hanging: 1)
    var old = old
    while true {
      let next = breaker.rowEnd(from: starts[starts.count - 1], count: count) { position, column in
        Self.unit(characters[position], at: column, width: width)
      }
      if next >= count { break }
      while let candidate = old.first, candidate < after || candidate + shift < next {
        old = old.dropFirst()
      }
      if old.first.map({ $0 + shift }) == next {
        starts.append(contentsOf: old.lazy.map { $0 + shift })
        break
      }
      starts.append(next)
    }
    addCaretRow(characters)
  }

  private mutating func addCaretRow(_ characters: [Character]) {
    let start = starts[starts.count - 1]
    var column = 0
    for character in characters[start...] {
      column += Self.columns(of: character, at: column, width: width)
    }
    if column >= width, start < count { starts.append(count) }
  }

  private static func unit(_ character: Character, at column: Int, width: Int) -> RowBreaker.Unit {
    let columns = columns(of: character, at: column, width: width)
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return RowBreaker.Unit(columns: 0, kind: .word) }
    let kind = BreakKind(base, columns: columns)
    let isMarkedSpace = kind == .space && scalars.count > 1
    return RowBreaker.Unit(columns: columns, kind: isMarkedSpace ? .word : kind)
  }
}
