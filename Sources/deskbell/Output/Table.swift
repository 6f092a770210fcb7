import DeskbellText

/// Aligned columns, as wide as the terminal.
struct Table {
  enum Width {
    /// As wide as the widest cell.
    case fitting
    /// Shares what the others leave, and is cut.
    case flexible(minimum: Int)
  }

  struct Column {
    var title: String
    var width: Width
    var isRightAligned: Bool

    init(_ title: String, _ width: Width = .fitting, isRightAligned: Bool = false) {
      self.title = title
      self.width = width
      self.isRightAligned = isRightAligned
    }
  }

  private static let gap = 2

  var columns: [Column]
  var rows: [[Span]] = []

  init(columns: [Column]) { self.columns = columns }

  /// Leaves a column out, for which there is nothing to say.
  mutating func removeColumn(_ place: Int) {
    columns.remove(at: place)
    for row in rows.indices { rows[row].remove(at: place) }
  }

  func print(to output: Output, width total: Int = TerminalFacts.columns) {
    let widths = widths(in: total)
    let header = columns.map { Span(DisplayText($0.title), .faint) }
    for row in [header] + rows { output.line(line(row, widths)) }
  }

  private func line(_ row: [Span], _ widths: [Int]) -> [Span] {
    var spans: [Span] = []
    for (index, cell) in row.enumerated() {
      let text = cell.text.truncated(to: widths[index])
      let isLast = index == row.count - 1
      let padding = Span(.spaces(widths[index] - text.columns))
      if columns[index].isRightAligned {
        spans += [padding, Span(text, cell.look)]
      } else {
        spans += [Span(text, cell.look)] + (isLast ? [] : [padding])
      }
      if !isLast { spans.append(Span(.spaces(Self.gap))) }
    }
    return spans
  }

  private func widths(in total: Int) -> [Int] {
    let natural = columns.indices.map { index in
      rows.reduce(DisplayText(columns[index].title).columns) { max($0, $1[index].text.columns) }
    }
    var widths = natural
    let flexible = columns.indices.filter {
      if case .flexible = columns[$0].width { true } else { false }
    }
    var excess = natural.reduce(0, +) + Self.gap * (columns.count - 1) - total
    // The widest of the flexible columns gives first, so that short ones are not cut.
    while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }),
      case .flexible(let minimum) = columns[widest].width, widths[widest] > minimum
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
