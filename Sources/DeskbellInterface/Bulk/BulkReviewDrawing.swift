import DeskbellCore
import DeskbellText

/// The last look before one text leaves to several customers: who gets it, who does not and why,
/// and how it reads on the selected ticket.
enum BulkReviewDrawing {
  static func draw(
    _ review: Review, _ bulk: BulkWriting, _ composer: Composer, _ state: WorkspaceState,
    _ canvas: inout Canvas
  ) {
    let rect = PopupBox.rect(
      columns: min(96, canvas.size.columns - 2), rows: canvas.size.rows - 2, canvas.size)
    let title =
      composer.kind == .reply
      ? "Send this reply to \(bulk.tickets.count) tickets?"
      : "Keep this note on \(bulk.tickets.count) tickets?"
    PopupBox.draw(rect, title: DisplayText(title), footer: footer(state, canvas.signs), &canvas)
    let inside = rect.inside
    canvas.placeCursor(column: inside.column, row: inside.row)
    var row = inside.row
    let end = inside.row + inside.rows
    for line in head(review, bulk, composer, state) where row < end {
      canvas.put(line, column: inside.column, row: row, limit: inside.columns)
      row += 1
    }
    let room = end - row
    guard bulk.isComplete, !bulk.addressed.isEmpty, room > 0 else { return }
    let selected = min(review.position, bulk.addressed.count - 1)
    let listRows = min(bulk.addressed.count, max(1, room / 2 - 1))
    drawList(
      bulk.addressed, selected: selected,
      Rect(column: inside.column, row: row, columns: inside.columns, rows: listRows), &canvas)
    guard room > listRows + 1 else { return }
    canvas.rule(inside, row: row + listRows)
    let below = Rect(
      column: inside.column, row: row + listRows + 1, columns: inside.columns,
      rows: room - listRows - 1)
    draw(bulk.addressed[selected], state, below, &canvas)
  }

  private static func head(
    _ review: Review, _ bulk: BulkWriting, _ composer: Composer, _ state: WorkspaceState
  ) -> [StyledLine] {
    guard bulk.isComplete else {
      let looked = "Looking at \(bulk.looked) of \(bulk.tickets.count) …"
      return [StyledLine(DisplayText(looked), .dim)]
    }
    let kept = bulk.tickets.count - bulk.going
    var who = StyledLine([
      ("To      ", .inputLabel),
      (DisplayText(bulk.going == 1 ? "1 ticket" : "\(bulk.going) tickets"), .strong),
    ])
    if kept > 0 {
      who.pieces.append(
        .init(text: DisplayText(", \(kept) do not get it"), role: .toastWarning))
    }
    var lines = [who, ReviewDrawing.afterLine(review)]
    if composer.kind == .reply { lines.append(ReviewDrawing.leavingLine(review, state)) }
    if let files = ReviewDrawing.filesLine(composer) { lines.append(files) }
    return lines
  }

  private static func drawList(
    _ messages: [AddressedMessage], selected: Int, _ area: Rect, _ canvas: inout Canvas
  ) {
    let top = max(0, min(selected - area.rows / 2, messages.count - area.rows))
    for place in 0..<area.rows {
      let message = messages[top + place]
      let isSelected = top + place == selected
      let row = area.row + place
      let role: ThemeRole =
        isSelected ? .pickerSelected : message.refusal == nil ? .pickerRow : .pickerDisabled
      if isSelected {
        canvas.fill(Rect(column: area.column, row: row, columns: area.columns, rows: 1), role)
      }
      let sign = message.refusal != nil ? "- " : message.warnings.isEmpty ? "  " : "! "
      canvas.put(
        DisplayText(
          "\(sign)#\(message.ticket.id)  \(message.customer.name)  \(message.subject)"),
        column: area.column, row: row, limit: area.columns, role: role)
    }
  }

  private static func draw(
    _ message: AddressedMessage, _ state: WorkspaceState, _ area: Rect, _ canvas: inout Canvas
  ) {
    var lines: [StyledLine] = []
    func add(_ words: String, _ role: ThemeRole) {
      lines += DisplayText.rows(of: words, columns: area.columns, limit: 3)
        .map { StyledLine($0, role) }
    }
    if let refusal = message.refusal { add("It does not get it: \(refusal)", .inputError) }
    for warning in message.warnings where !warning.isBlocking {
      add("! " + warning.words, .toastWarning)
    }
    if !message.to.isEmpty || !message.cc.isEmpty {
      add("To " + Recipients.words(message, state), .dim)
    }
    lines += DisplayText.rows(of: message.text, columns: area.columns, limit: area.rows)
      .map { StyledLine($0, .messageAgent) }
    for (place, line) in lines.prefix(max(0, area.rows)).enumerated() {
      canvas.put(line, column: area.column, row: area.row + place, limit: area.columns)
    }
  }

  private static func footer(_ state: WorkspaceState, _ signs: Signs) -> StyledLine {
    PopupBox.keys(
      [
        (state.key("review.send"), "send"), (state.key("review.next"), "next"),
        (state.key("review.edit"), "edit"), (state.key("review.draft"), "keep as draft"),
      ], signs)
  }
}
