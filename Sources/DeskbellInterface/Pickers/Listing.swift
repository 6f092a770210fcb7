import DeskbellTerminal
import DeskbellText

/// What came of an action, to be read.
struct Listing: Equatable, Sendable {
  var title: String
  var lines: [String]
  /// The row on top.
  var top = 0

  /// The rows of the lines where the screen is so large.
  func rows(on size: GridSize) -> [DisplayText] {
    lines.flatMap {
      $0.isEmpty
        ? [DisplayText("")] : DisplayText.rows(of: $0, columns: max(1, size.columns - 4))
    }
  }

  func rect(on size: GridSize) -> Rect {
    let rows = rows(on: size)
    return PopupBox.rect(
      columns: max(40, rows.map(\.columns).max() ?? 0) + 4, rows: rows.count + 2, size)
  }

  /// Moves; the last row stays at the lower edge.
  mutating func scroll(by distance: Int, on size: GridSize) {
    let last = max(0, rows(on: size).count - rect(on: size).inside.rows)
    top = min(max(0, top + distance), last)
  }
}
