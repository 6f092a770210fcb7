import DeskbellCore
import DeskbellText

/// The editor with who will read it in words, the message that is answered, and the review.
enum ComposerDrawing {
  static func draw(
    _ composer: Composer, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    let area = layout.editor
    let box = Rect(
      column: area.column - 2, row: area.row - 3, columns: area.columns + 4, rows: area.rows + 4)
    let isNote = composer.kind == .note
    let role: ThemeRole = isNote ? .noteHeading : .borderFocus
    canvas.box(box, title: title(composer, state), footer: footer(composer, state), role: role)
    drawRecipients(composer, state, box.inside, &canvas)
    canvas.rule(box.inside, row: box.inside.row + 1, role: role)
    drawText(composer, state, area, &canvas)
    if let original = layout.original { drawOriginal(composer, state, original, &canvas) }
    if let review = composer.review, let bulk = composer.bulk {
      BulkReviewDrawing.draw(review, bulk, composer, state, &canvas)
    } else if let review = composer.review {
      ReviewDrawing.draw(review, composer, state, &canvas)
    }
  }

  private static func title(_ composer: Composer, _ state: WorkspaceState) -> StyledLine {
    let subject = composer.bulk == nil ? state.ticket(composer.ticket)?.subject ?? "" : ""
    let kind: (DisplayText, ThemeRole) =
      composer.kind == .note ? ("Internal note", .noteHeading) : ("Public reply", .borderTitle)
    return StyledLine([
      kind, (DisplayText(" on \(composer.ticketsInWords)  "), .dim),
      (DisplayText(subject), .strong),
    ])
  }

  private static func footer(_ composer: Composer, _ state: WorkspaceState) -> StyledLine {
    if composer.isSending { return StyledLine("sending", .dim) }
    let isKept = composer.isKept && !composer.editor.isEmpty
    var line = StyledLine(isKept ? "draft kept" : "", .dim)
    if let present = state.presenceWords(on: composer.ticket) {
      line.pieces.append(
        .init(text: DisplayText("\(isKept ? "  " : "")\(present)"), role: .rowUnread))
    }
    return line
  }

  private static func drawRecipients(
    _ composer: Composer, _ state: WorkspaceState, _ inside: Rect, _ canvas: inout Canvas
  ) {
    let line: StyledLine
    if composer.kind == .note {
      line = StyledLine("For colleagues only: the customer never sees it.", .note)
    } else if let bulk = composer.bulk {
      line = StyledLine([("To ", .inputLabel), (DisplayText(customers(of: bulk, state)), .text)])
    } else {
      line = StyledLine([
        ("To ", .inputLabel),
        (DisplayText(Recipients.words(composer, state)), .text),
      ])
    }
    canvas.put(line, column: inside.column, row: inside.row, limit: inside.columns)
  }

  /// "12 customers, each on their own: Jonas Weber, Ada Li, …".
  private static func customers(of bulk: BulkWriting, _ state: WorkspaceState) -> String {
    let names = bulk.tickets.prefix(20).compactMap { state.inbox.list.row($0.id)?.customerName }
    return "the customers of \(bulk.tickets.count) tickets, each on their own: "
      + names.joined(separator: ", ")
  }

  private static func placeholder(_ composer: Composer, _ state: WorkspaceState) -> DisplayText {
    let offer = "\(state.key("composer.response")) offers canned responses."
    return composer.bulk == nil
      ? DisplayText("Write here. \(offer)")
      : DisplayText("Write here: {{customer.firstName|there}} is each one's name. \(offer)")
  }

  private static func drawText(
    _ composer: Composer, _ state: WorkspaceState, _ area: Rect, _ canvas: inout Canvas
  ) {
    let (lines, cursor) = composer.editor.visibleLines(width: area.columns, height: area.rows)
    for (place, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(line, column: area.column, row: area.row + place, limit: area.columns)
    }
    if composer.editor.isEmpty {
      canvas.put(
        placeholder(composer, state), column: area.column, row: area.row,
        limit: area.columns, role: .placeholder)
    }
    drawSignature(composer, state, area, below: max(1, lines.count), &canvas)
    guard state.popups.isEmpty, composer.review == nil else { return }
    canvas.placeCursor(column: area.column + cursor.column, row: area.row + cursor.row)
  }

  /// What the desk puts below the text when it leaves.
  private static func drawSignature(
    _ composer: Composer, _ state: WorkspaceState, _ area: Rect, below row: Int,
    _ canvas: inout Canvas
  ) {
    guard row + 1 < area.rows, let signature = state.signature(below: composer) else { return }
    let lines = [Signature.separator] + signature.split(separator: "\n").map(String.init)
    for (place, line) in lines.prefix(atMost: area.rows - row - 1).enumerated() {
      canvas.put(
        DisplayText(line), column: area.column, row: area.row + row + 1 + place,
        limit: area.columns, role: .dim)
    }
  }

  /// What came since the writing began, else the customer's last message.
  private static func answered(by composer: Composer, in detail: TicketDetail) -> Message? {
    detail.messages.last { $0.id > (composer.begunAfter ?? 0) }
      ?? detail.messages.last { $0.kind == .customer } ?? detail.messages.last
  }

  private static func drawOriginal(
    _ composer: Composer, _ state: WorkspaceState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    guard let detail = state.details[composer.ticket],
      let message = answered(by: composer, in: detail)
    else {
      canvas.box(rect)
      return
    }
    if composer.bulk != nil { return drawAsRead(composer, detail, state, rect, &canvas) }
    let words = EventWords(state)
    let title = "\(words.author(of: message)), \(words.stamp(message.receivedAt))"
    draw(message.reply, titled: title, .quoted, rect, &canvas)
  }

  /// A text for several tickets with the values of the one that keeps its draft.
  private static func drawAsRead(
    _ composer: Composer, _ detail: TicketDetail, _ state: WorkspaceState, _ rect: Rect,
    _ canvas: inout Canvas
  ) {
    let context = ResponseOffers.context(detail, state)
    let filled = try? ResponseTemplate(parsing: composer.editor.text).fill(with: context)
    draw(
      filled?.text ?? composer.editor.text,
      titled: composer.kind == .note
        ? "On #\(composer.ticket)" : "As \(detail.customer.name) reads it",
      .messageAgent, rect, &canvas)
  }

  private static func draw(
    _ text: String, titled title: String, _ role: ThemeRole, _ rect: Rect, _ canvas: inout Canvas
  ) {
    canvas.box(rect, title: StyledLine(DisplayText(title), .heading))
    let inside = rect.inside
    let rows = DisplayText.rows(of: text, columns: inside.columns, limit: max(0, inside.rows))
    for (place, line) in rows.enumerated() {
      canvas.put(
        line, column: inside.column, row: inside.row + place, limit: inside.columns, role: role)
    }
  }
}
