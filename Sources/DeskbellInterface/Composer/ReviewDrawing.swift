import DeskbellCore
import DeskbellText

/// The last look before a reply leaves.
enum ReviewDrawing {
  static func draw(
    _ review: Review, _ composer: Composer, _ state: WorkspaceState, _ canvas: inout Canvas
  ) {
    let recipients = Recipients.words(composer, state)
    var lines = [StyledLine([("To      ", .inputLabel), (DisplayText(recipients), .strong)])]
    if let files = filesLine(composer) { lines.append(files) }
    lines += [afterLine(review), leavingLine(review, state)]
    if !review.warnings.isEmpty { lines.append(StyledLine()) }
    let width = max(20, min(76, canvas.size.columns - 6))
    for warning in review.warnings.prefix(8) {
      let rows = DisplayText.rows(of: warning.words, columns: width - 2, limit: 2)
      for (place, row) in rows.enumerated() {
        lines.append(
          StyledLine(DisplayText((place == 0 ? "! " : "  ") + row.string), .toastWarning))
      }
    }
    lines += [
      StyledLine(),
      StyledLine([
        ("y", .hintKey), (" send   ", .hintText), ("l", .hintKey), (" later   ", .hintText),
        ("e", .hintKey), (" edit   ", .hintText), ("i", .hintKey), (" internal   ", .hintText),
        ("q", .hintKey), (" keep as draft", .hintText),
      ]),
    ]
    let rect = PopupBox.rect(
      columns: max(56, lines.map(\.columns).max() ?? 0) + 4, rows: lines.count + 2, canvas.size)
    PopupBox.draw(rect, title: "Send this reply to #\(composer.ticket)?", &canvas)
    for (place, line) in lines.enumerated() {
      canvas.put(
        line, column: rect.inside.column, row: rect.inside.row + place,
        limit: rect.inside.columns)
    }
    canvas.placeCursor(column: rect.inside.column, row: rect.inside.row + lines.count - 1)
  }

  /// What the ticket becomes.
  static func afterLine(_ review: Review) -> StyledLine {
    var line = StyledLine("After   ", .inputLabel)
    line.pieces += choices(review)
    return line
  }

  static func leavingLine(_ review: Review, _ state: WorkspaceState) -> StyledLine {
    StyledLine([("Leaves  ", .inputLabel), (DisplayText(leaving(review, state)), .text)])
  }

  /// The files that go with it; nil: none do.
  static func filesLine(_ composer: Composer) -> StyledLine? {
    guard !composer.attachments.isEmpty else { return nil }
    let names = composer.attachments.map { "\($0.name) (\(ByteWords.size($0.size)))" }
    return StyledLine([
      ("Files   ", .inputLabel), (DisplayText(names.joined(separator: ", ")), .text),
    ])
  }

  private static func leaving(_ review: Review, _ state: WorkspaceState) -> String {
    guard let moment = review.sendAt else {
      return "in \(state.holdSeconds) s, \(state.key("app.undo")) takes it back until then"
    }
    return state.wallClock.longStamp(of: moment)
  }

  private static func choices(_ review: Review) -> [StyledLine.Piece] {
    let all: [(DisplayText, DisplayText, TicketStatus?)] = [
      ("k", "keep the status", nil), ("s", "solved", .solved), ("p", "pending", .pending),
    ]
    return all.flatMap { key, word, status in
      [
        StyledLine.Piece(text: key, role: .hintKey),
        StyledLine.Piece(
          text: DisplayText(status == review.statusAfter ? " [\(word)]  " : "  \(word)   "),
          role: status == review.statusAfter ? .strong : .dim),
      ]
    }
  }
}
