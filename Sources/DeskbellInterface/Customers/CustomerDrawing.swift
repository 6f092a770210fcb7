import DeskbellCore
import DeskbellText

/// A customer: facts on top, then the tickets, then what was done to the customer.
enum CustomerDrawing {
  static func draw(
    _ screen: CustomerScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    canvas.box(
      layout.body,
      title: StyledLine([
        ("Customer  ", .borderTitle), (DisplayText(screen.shownName), .strong),
      ]), role: .borderFocus)
    let inside = layout.body.inside
    guard let page = screen.page else {
      canvas.put("…", column: inside.column, row: inside.row, role: .dim)
      return
    }
    if let form = screen.form { return draw(form, inside, &canvas) }
    let facts = facts(page, screen)
    for (place, line) in facts.prefix(inside.rows).enumerated() {
      canvas.put(
        line, column: inside.column, row: inside.row + place, limit: inside.columns)
    }
    let rest = inside.dropping(rows: min(inside.rows, facts.count + 1))
    let eventRows = min(page.events.count, rest.rows / 3)
    var list = rest
    list.rows = max(0, rest.rows - (eventRows > 0 ? eventRows + 1 : 0))
    drawTickets(screen, page, state, list, &canvas)
    let words = EventWords(state)
    for (place, event) in page.events.suffix(eventRows).enumerated() {
      canvas.put(
        DisplayText(
          "\(words.stamp(event.at)) \(words.actor(event.actor)) \(screen.shown(event.words))"),
        column: rest.column, row: rest.row + list.rows + 1 + place, limit: rest.columns,
        role: .messageSystem)
    }
  }

  private static func facts(_ page: CustomerPage, _ screen: CustomerScreen) -> [StyledLine] {
    let (customer, figures) = (page.customer, page.figures)
    let addresses = customer.addresses.map { screen.isMasked ? PersonalData.masked($0) : $0 }
    var lines = field("addresses", addresses.joined(separator: ", "))
    lines += field(
      "known as",
      [customer.organisation, customer.language].compactMap { $0.map(screen.shown) }
        .joined(separator: ", "))
    lines += field("notes", screen.shown(customer.notes))
    if customer.isBlocked { lines += field("blocked", "what they write goes to spam") }
    lines += field(
      "figures",
      "tickets \(figures.tickets), open \(figures.open), reopened \(figures.reopened), "
        + "hand-overs \(figures.handOvers)")
    lines += field("satisfied", figures.words)
    return lines
  }

  private static func field(_ label: String, _ value: String) -> [StyledLine] {
    guard !value.isEmpty else { return [] }
    let padded = label + String(repeating: " ", count: max(1, 11 - label.count))
    return [StyledLine([(DisplayText(padded), .dim), (DisplayText(value), .text)])]
  }

  private static func drawTickets(
    _ screen: CustomerScreen, _ page: CustomerPage, _ state: WorkspaceState, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let top = max(0, min(screen.selected - area.rows / 2, page.tickets.count - area.rows))
    for line in 0..<area.rows where page.tickets.indices.contains(top + line) {
      let row = page.tickets[top + line]
      let isSelected = top + line == screen.selected
      let role: ThemeRole = isSelected ? .rowSelected : .row
      let place = area.row + line
      if isSelected {
        canvas.fill(
          Rect(column: area.column - 1, row: place, columns: area.columns + 2, rows: 1), role)
        if state.popups.isEmpty { canvas.placeCursor(column: area.column, row: place) }
      }
      let stamp = state.wallClock.stamp(of: row.ticket.createdAt, now: state.now)
      var used = canvas.put(
        DisplayText("#\(row.id) "), column: area.column, row: place, role: role)
      used += canvas.put(
        DisplayText("\(row.ticket.status.words) "), column: area.column + used, row: place,
        role: isSelected ? role : ThemeRole.status(row.ticket.status))
      let end = area.columns - stamp.count - 2
      canvas.put(
        DisplayText(row.ticket.subject), column: area.column + used, row: place,
        limit: max(0, end - used), role: role)
      canvas.putRight(
        DisplayText(stamp), before: area.column + area.columns, row: place,
        role: isSelected ? role : .dim)
    }
  }

  private static func draw(_ form: CustomerForm, _ inside: Rect, _ canvas: inout Canvas) {
    for field in CustomerForm.Field.allCases {
      let row = inside.row + field.rawValue
      guard row < inside.row + inside.rows else { return }
      let isFocus = form.field == field
      canvas.put(
        DisplayText(field.label), column: inside.column, row: row,
        role: isFocus ? .inputFocus : .inputLabel)
      PopupBox.filter(
        form.lines[field.rawValue], "", hasCaret: isFocus, column: inside.column + 13, row: row,
        columns: inside.columns - 13, &canvas)
    }
  }
}
