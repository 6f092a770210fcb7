import DeskbellCore
import DeskbellText

/// A ticket: where it stands, the conversation, and on demand the customer and the facts.
enum TicketDrawing {
  static func draw(
    _ screen: TicketScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    var box = layout.body
    if let details = layout.details, details.column > 0 { box.columns -= details.columns }
    let ticket = state.ticket(screen.id)
    canvas.box(
      box, title: title(screen, ticket, canvas.signs), footer: footer(screen, state, layout),
      role: .borderFocus)
    let inside = box.inside
    if let ticket {
      canvas.put(
        TicketFacts.line(ticket, state, canvas.signs), column: inside.column, row: inside.row,
        limit: inside.columns)
      drawClocks(screen, state, layout, inside, &canvas)
      canvas.rule(inside, row: layout.conversation.row - 1)
    }
    drawConversation(screen, state, layout, &canvas)
    if let details = layout.details, let detail = state.details[screen.id] {
      DetailsDrawing.draw(detail, state, details, &canvas)
    }
  }

  private static func drawClocks(
    _ screen: TicketScreen, _ state: WorkspaceState, _ layout: Layout, _ inside: Rect,
    _ canvas: inout Canvas
  ) {
    let rows = layout.conversation.row - inside.row - 2
    guard rows > 0, let detail = state.details[screen.id] else { return }
    for (place, line) in (ClockBlock(detail, state)?.head(rows: rows) ?? []).enumerated() {
      canvas.put(
        line, column: inside.column, row: inside.row + 1 + place, limit: inside.columns)
    }
  }

  private static func title(
    _ screen: TicketScreen, _ ticket: Ticket?, _ signs: Signs
  ) -> StyledLine {
    StyledLine([
      ("#\(screen.id)", .borderTitle), ("  ", .border),
      (DisplayText(ticket?.subject ?? ""), .strong),
    ])
  }

  private static func footer(
    _ screen: TicketScreen, _ state: WorkspaceState, _ layout: Layout
  ) -> StyledLine? {
    let present = state.presenceWords(on: screen.id)
    guard let place = place(screen, layout) else {
      return present.map { StyledLine(DisplayText($0), .rowUnread) }
    }
    guard let present else { return place }
    var line = StyledLine(DisplayText("\(present)  "), .rowUnread)
    line.pieces += place.pieces
    return line
  }

  /// How far the conversation was read; nil: all of it is on screen.
  private static func place(_ screen: TicketScreen, _ layout: Layout) -> StyledLine? {
    guard let lines = screen.layout?.lines.count, lines > layout.conversation.rows else {
      return nil
    }
    let bottom = min(lines, screen.top + layout.conversation.rows)
    return StyledLine(
      bottom >= lines ? "end" : DisplayText("\(bottom * 100 / max(1, lines)) %"), .dim)
  }

  private static func drawConversation(
    _ screen: TicketScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    let area = layout.conversation
    guard let lines = screen.layout?.lines else {
      canvas.put("…", column: area.column, row: area.row, role: .dim)
      return
    }
    for place in 0..<area.rows where lines.indices.contains(screen.top + place) {
      let index = screen.top + place
      canvas.put(
        lines[index], column: area.column, row: area.row + place, limit: area.columns)
      if screen.selection?.lines.contains(index) ?? false {
        canvas.highlight(
          column: area.column, row: area.row + place, columns: area.columns, .rowSelected)
      }
      if screen.found == index {
        canvas.highlight(
          column: area.column, row: area.row + place, columns: lines[index].columns, .searchMatch)
      }
    }
    guard state.popups.isEmpty else { return }
    let place = (screen.selection?.line ?? screen.found).map { $0 - screen.top } ?? 0
    canvas.placeCursor(
      column: area.column, row: area.row + min(max(0, place), max(0, area.rows - 1)))
  }
}
