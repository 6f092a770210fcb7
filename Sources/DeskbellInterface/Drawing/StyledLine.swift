import DeskbellText

/// A line of text in pieces that look different.
struct StyledLine: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var text: DisplayText
    var role: ThemeRole
    /// What a click on it means.
    var target: ClickTarget?
  }

  var pieces: [Piece] = []

  init(_ text: DisplayText, _ role: ThemeRole = .text) { pieces = [Piece(text: text, role: role)] }
  init(_ pieces: [(DisplayText, ThemeRole)]) {
    self.pieces = pieces.map { Piece(text: $0.0, role: $0.1) }
  }
  init() {}

  /// The same, every piece of it to be clicked.
  func leading(to target: ClickTarget?) -> StyledLine {
    var line = self
    for place in line.pieces.indices { line.pieces[place].target = target }
    return line
  }

  var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }
  var string: String { pieces.map(\.text.string).joined() }
}
