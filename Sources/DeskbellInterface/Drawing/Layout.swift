import DeskbellTerminal

/// Where things are on a screen of a size: a function of the state, so that `update` and `render`
/// agree about it.
struct Layout: Equatable, Sendable {
  enum Kind: Sendable { case narrow, medium, wide }

  /// Nothing is drawn on less.
  static let least = GridSize(columns: 20, rows: 6)
  /// Lines longer than this are hard to read.
  static let longestLine = 100

  let kind: Kind
  /// Everything between the title bar and the bottom line.
  let body: Rect
  /// What the tour says, below the body.
  let tour: Rect?
  let views: Rect?
  let list: Rect
  let preview: Rect?
  /// The text of the conversation on the ticket screen.
  let conversation: Rect
  /// The pane with the customer and the facts.
  let details: Rect?
  /// The text area of the composer.
  let editor: Rect
  /// The message that is answered, beside or below the editor.
  let original: Rect?

  static func kind(of size: GridSize) -> Kind {
    size.columns < 60 ? .narrow : size.columns < 110 ? .medium : .wide
  }

  init(_ state: WorkspaceState) {
    let size = state.size
    kind = Self.kind(of: size)
    let tourRows = state.tourRows(in: (size.columns, size.rows))
    let body = Rect(
      column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2 - tourRows))
    tour =
      tourRows == 0
      ? nil
      : Rect(column: 0, row: body.row + body.rows, columns: size.columns, rows: tourRows)
    self.body = body
    (views, list, preview) = Self.panes(body, kind, showsPreview: state.inbox.showsPreview)
    var showsDetails = false
    var clockRows = 0
    if case .ticket(let screen) = state.screens.last {
      showsDetails = screen.showsDetails
      clockRows = ClockBlock.headRows(
        state.details[screen.id], at: state.now, bodyRows: body.rows)
    }
    (conversation, details) = Self.reading(
      body, clockRows: clockRows, showsDetails: showsDetails)
    (editor, original) = Self.writing(body)
  }

  var listRows: Int { list.inside.rows }

  private static func panes(
    _ body: Rect, _ kind: Kind, showsPreview: Bool
  ) -> (views: Rect?, list: Rect, preview: Rect?) {
    guard kind == .wide else {
      guard showsPreview, body.rows >= 12 else { return (nil, body, nil) }
      var list = body
      list.rows = body.rows / 2
      return (nil, list, body.dropping(rows: list.rows))
    }
    var views = body
    views.columns = body.columns < 140 ? 20 : 24
    let rest = body.columns - views.columns
    var list = body
    list.column = views.columns
    list.columns = max(50, rest * 54 / 100)
    var preview = body
    preview.column = list.column + list.columns
    preview.columns = body.columns - preview.column
    return (views, list, preview)
  }

  private static func reading(
    _ body: Rect, clockRows: Int, showsDetails: Bool
  ) -> (conversation: Rect, details: Rect?) {
    var box = body
    var details: Rect?
    if showsDetails {
      let isBeside = body.columns >= 90
      let columns = isBeside ? min(44, body.columns / 3) : body.columns
      details = Rect(
        column: body.columns - columns, row: body.row, columns: columns, rows: body.rows)
      if isBeside { box.columns -= columns }
    }
    var text = box.inside.dropping(rows: 2 + clockRows)
    text.columns = min(text.columns, longestLine)
    return (text, details)
  }

  private static func writing(_ body: Rect) -> (editor: Rect, original: Rect?) {
    var box = body
    var original: Rect?
    if body.columns >= 120 {
      box.columns = max(84, body.columns * 55 / 100)
      original = Rect(
        column: box.columns, row: body.row, columns: body.columns - box.columns, rows: body.rows)
    } else if body.rows >= 18 {
      box.rows = body.rows * 2 / 3
      original = body.dropping(rows: box.rows)
    }
    return (box.inside.dropping(rows: 2), original)
  }
}
