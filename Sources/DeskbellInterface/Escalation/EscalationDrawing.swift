import DeskbellCore
import DeskbellText

/// The ways to escalate above, the card that travels with the ticket below.
enum EscalationDrawing {
  static func draw(_ popup: EscalationPopup, _ canvas: inout Canvas) {
    let count = max(1, popup.routes?.count ?? 1)
    let changes = popup.clockChanges
    // Beside the card where there is room, else below it.
    let isBeside = canvas.size.columns >= 100
    let routesAtMost = canvas.size.rows - 10
    let below = isBeside ? 0 : min(changes.count, 3, max(0, routesAtMost - 4))
    let rect = PopupBox.rect(columns: 108, rows: count + 9 + below, canvas.size)
    let follow = "keep following (\(popup.keepsFollowing ? "on" : "off"))"
    let footer = PopupBox.keys(
      [("Enter", "escalate"), ("Tab", "next field"), ("^t", follow), ("Esc", "leave")],
      canvas.signs)
    let title = DisplayText(popup.title("\(canvas.signs.dot)"))
    PopupBox.draw(rect, title: title, footer: footer, &canvas)
    let inside = rect.inside
    PopupBox.filter(
      popup.list.filter, "to whom: type to filter, a digit chooses",
      hasCaret: popup.field == .route, column: inside.column, row: inside.row,
      columns: inside.columns, &canvas)
    let routeRows = max(1, inside.rows - 6 - below)
    drawRoutes(popup, inside.dropping(rows: 1), rows: routeRows, &canvas)
    canvas.rule(inside, row: inside.row + 1 + routeRows, role: .border)
    var card = inside.dropping(rows: 2 + routeRows)
    var clocks = card.dropping(rows: 4)
    if isBeside, !changes.isEmpty {
      clocks = card
      clocks.column += card.columns * 3 / 5
      clocks.columns = card.columns - card.columns * 3 / 5
      card.columns = card.columns * 3 / 5 - 2
    }
    drawCard(popup, card, &canvas)
    draw(changes, clocks, rows: isBeside ? 3 : below, &canvas)
    drawLastLine(popup, inside.dropping(rows: 5 + routeRows), &canvas)
  }

  /// What the way under the cursor would do to the clocks.
  private static func draw(
    _ changes: [ClockChange], _ area: Rect, rows: Int, _ canvas: inout Canvas
  ) {
    let width = (changes.map(\.kind.words.count).max() ?? 0) + 2
    for (place, change) in changes.prefix(rows).enumerated() {
      let row = area.row + place
      canvas.put(
        DisplayText(change.kind.words), column: area.column, row: row, limit: area.columns,
        role: .inputLabel)
      canvas.put(
        DisplayText(change.words(arrow: canvas.signs.arrow)), column: area.column + width, row: row,
        limit: area.columns - width, role: change.before.map(ThemeRole.clock) ?? .text)
    }
  }

  private static func drawRoutes(
    _ popup: EscalationPopup, _ area: Rect, rows: Int, _ canvas: inout Canvas
  ) {
    guard let routes = popup.routes else {
      canvas.put("looking for ways …", column: area.column, row: area.row, role: .dim)
      return
    }
    if popup.list.matches.isEmpty {
      let words: DisplayText =
        routes.isEmpty ? "There is nobody to escalate to." : "Nothing matches."
      canvas.put(words, column: area.column, row: area.row, role: .pickerDisabled)
    }
    let titleWidth = min(
      min(30, area.columns / 2), routes.map { DisplayText($0.title).columns }.max() ?? 0)
    for (line, place) in popup.list.window(height: rows).enumerated() {
      draw(
        routes[popup.list.matches[place]], number: place + 1,
        isSelected: place == popup.list.position, hasFocus: popup.field == .route, titleWidth,
        area, row: area.row + line, &canvas)
    }
  }

  private static func draw(
    _ route: EscalationRoute, number: Int, isSelected: Bool, hasFocus: Bool, _ titleWidth: Int,
    _ area: Rect, row: Int, _ canvas: inout Canvas
  ) {
    let isAvailable = route.availability == .available
    let role: ThemeRole =
      isSelected
      ? (hasFocus ? .pickerSelected : .rowSelectedInactive)
      : isAvailable ? .pickerRow : .pickerDisabled
    if isSelected {
      canvas.fill(Rect(column: area.column - 1, row: row, columns: area.columns + 2, rows: 1), role)
    }
    let digit = number < 10 && isAvailable ? "\(number)" : " "
    canvas.put(DisplayText(digit), column: area.column, row: row, role: role)
    var column = area.column + 3
    canvas.put(DisplayText(route.title), column: column, row: row, limit: titleWidth, role: role)
    column += titleWidth + 2
    let end = area.column + area.columns
    let load = area.columns >= 90 ? loadWords(route.loads) : ""
    let right = canvas.signs.joined([route.duty, load])
    let rightWidth = isAvailable ? min(right.columns, max(0, (end - column) / 2)) : 0
    canvas.put(
      DisplayText(reasons(route)), column: column, row: row, limit: end - column - rightWidth - 2,
      role: role)
    if rightWidth > 0 {
      canvas.put(right, column: end - rightWidth, row: row, limit: rightWidth, role: role)
    }
  }

  private static func reasons(_ route: EscalationRoute) -> String {
    if case .unavailable(let reason) = route.availability { return reason }
    return route.reasons.joined(separator: ", ")
  }

  private static func loadWords(_ loads: [AgentLoad]) -> String {
    guard !loads.isEmpty else { return "" }
    let shown = loads.prefix(4).map { "\($0.open)/\($0.capacity)" }.joined(separator: " ")
    return "load \(shown)" + (loads.count > 4 ? " …" : "")
  }

  private static func drawCard(
    _ popup: EscalationPopup, _ area: Rect, _ canvas: inout Canvas
  ) {
    let fields: [(EscalationPopup.Field, DisplayText, LineEditor, DisplayText)] = [
      (.why, "why   ", popup.why, "what makes it go on"),
      (.tried, "tried ", popup.tried, "what was done already"),
      (.needed, "needed", popup.needed, "what the next person must do"),
    ]
    for (place, (field, label, editor, placeholder)) in fields.enumerated() {
      let row = area.row + place
      let isFocus = popup.field == field
      canvas.put(label, column: area.column, row: row, role: isFocus ? .inputFocus : .inputLabel)
      PopupBox.filter(
        editor, placeholder, hasCaret: isFocus, column: area.column + 7, row: row,
        columns: area.columns - 7, &canvas)
    }
  }

  /// What is still missing, else all about the way under the cursor.
  private static func drawLastLine(
    _ popup: EscalationPopup, _ area: Rect, _ canvas: inout Canvas
  ) {
    if let problem = popup.problem {
      canvas.put(
        DisplayText(problem), column: area.column, row: area.row, limit: area.columns,
        role: .inputError)
    } else if let route = popup.selectedRoute {
      let words = canvas.signs.joined([route.title, reasons(route), loadWords(route.loads)])
      canvas.put(words, column: area.column, row: area.row, limit: area.columns, role: .dim)
    }
  }
}
