import DeskbellCore
import DeskbellText

/// The list of tickets, with the views beside it or in its border, and the ticket under the cursor.
enum InboxDrawing {
  static func draw(_ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas) {
    if let views = layout.views { drawViews(state, views, &canvas) }
    drawList(state, layout, &canvas)
    if let preview = layout.preview { PreviewDrawing.draw(state, preview, &canvas) }
  }

  private static func drawViews(_ state: WorkspaceState, _ rect: Rect, _ canvas: inout Canvas) {
    canvas.box(rect, title: StyledLine("Views", .borderTitle))
    let inside = rect.inside
    var row = inside.row
    var isAmongDepartments = false
    var isAmongSaved = false
    let open = state.openPlace
    for place in state.places {
      switch place {
      case .shipped(.department) where !isAmongDepartments:
        isAmongDepartments = true
        canvas.put("Departments", column: inside.column, row: row + 1, role: .listHeader)
        row += 2
      case .saved where !isAmongSaved:
        isAmongSaved = true
        canvas.put("Kept", column: inside.column, row: row + 1, role: .listHeader)
        row += 2
      case .shipped(.all): row += 1
      default: break
      }
      guard row < inside.row + inside.rows else { return }
      drawPlace(place, isOpen: place == open, state, inside, row, &canvas)
      row += 1
    }
  }

  private static func drawPlace(
    _ place: ListPlace, isOpen: Bool, _ state: WorkspaceState, _ inside: Rect, _ row: Int,
    _ canvas: inout Canvas
  ) {
    let role: ThemeRole = isOpen ? .tabSelected : .tab
    let count = state.count(of: place) ?? ""
    canvas.clickable(
      Rect(column: inside.column, row: row, columns: inside.columns, rows: 1), .view(place))
    if isOpen { canvas.put(canvas.signs.pointer, column: inside.column, row: row, role: role) }
    canvas.put(
      DisplayText(state.title(of: place)), column: inside.column + 2,
      row: row, limit: inside.columns - 3 - count.count, role: role)
    canvas.putRight(
      DisplayText(count), before: inside.column + inside.columns, row: row,
      role: isOpen ? role : countRole(place, state))
  }

  private static func countRole(_ place: ListPlace, _ state: WorkspaceState) -> ThemeRole {
    guard case .shipped(.atRisk) = place, let count = state.counts[.atRisk], count > 0 else {
      return .tab
    }
    return count > state.atRiskCount ? .clockBreached : .clockAtRisk
  }

  private static func drawList(_ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas) {
    let rect = layout.list
    let title = layout.kind == .wide ? title(state) : tabs(state, room: rect.columns - 8)
    canvas.box(rect, title: title, footer: footer(state, layout), role: .borderFocus)
    let list = state.inbox.list
    let inside = Rect(
      column: rect.column + 1, row: rect.row + 1, columns: max(0, rect.columns - 2),
      rows: max(0, rect.rows - 2))
    if list.rows.isEmpty {
      let words = list.isLoaded ? emptyWords(state) : "…"
      canvas.put(
        DisplayText(words), column: inside.column + 2, row: inside.row + 1,
        limit: inside.columns - 3, role: .dim)
      return
    }
    let visible = list.visible(height: inside.rows)
    let rows = Array(list.rows[visible])
    let kept = state.inbox.saved.flatMap { view in
      view.columns.isEmpty
        ? nil : ColumnDrawing(view.columns, state, width: inside.columns, rows: rows)
    }
    let drawing = RowDrawing(state, columns: inside.columns, rows: rows)
    for (place, index) in visible.enumerated() {
      let row = inside.row + place
      let isSelected = index == list.index
      canvas.clickable(
        Rect(column: inside.column, row: row, columns: inside.columns, rows: 1),
        .row(index - list.index))
      if let kept {
        kept.draw(rows[place], isSelected: isSelected, column: inside.column, row: row, &canvas)
      } else {
        drawing.draw(
          rows[place], isSelected: isSelected, column: inside.column, row: row, &canvas)
      }
      if index == list.index, state.popups.isEmpty {
        canvas.placeCursor(column: inside.column, row: row)
      }
    }
  }

  private static func title(_ state: WorkspaceState) -> StyledLine {
    let name = state.title(of: state.openPlace)
    var line = StyledLine(DisplayText(name), .borderTitle)
    if !state.inbox.limit.isEmpty {
      line.pieces.append(
        .init(text: DisplayText(" limit: \(state.inbox.limit)"), role: .searchMatch))
    }
    return line
  }

  /// The views as a strip in the border, moved so that the open one is in it.
  private static func tabs(_ state: WorkspaceState, room: Int) -> StyledLine {
    if !state.inbox.limit.isEmpty { return title(state) }
    let places = state.places
    let open = places.firstIndex(of: state.openPlace) ?? 0
    let names = places.map { place -> DisplayText in
      let count = state.count(of: place).map { " " + $0 } ?? ""
      return DisplayText(state.title(of: place) + count)
    }
    var first = 0
    var columns = names[...open].reduce(0) { $0 + $1.columns + 2 }
    while first < open, columns > room {
      columns -= names[first].columns + 2
      first += 1
    }
    var line = StyledLine()
    for place in first..<names.count {
      guard line.columns + names[place].columns + 2 <= room || place == open else { break }
      if place > first { line.pieces.append(.init(text: "  ", role: .border)) }
      line.pieces.append(
        .init(
          text: names[place], role: place == open ? .tabSelected : .tab,
          target: .view(places[place])))
    }
    return line
  }

  private static func footer(_ state: WorkspaceState, _ layout: Layout) -> StyledLine {
    let list = state.inbox.list
    var parts = [TicketWords.order(list.source.order)]
    if !list.marks.isEmpty { parts.append("\(list.marks.count) marked") }
    if let total = total(state), !list.rows.isEmpty {
      parts.append(list.hasEarlier ? "\(total)" : "\(list.index + 1) of \(total)")
    }
    let dot = state.hasUnicode ? " · " : " - "
    return StyledLine(DisplayText(parts.joined(separator: dot)), .dim)
  }

  /// How many tickets the list has, as far as that is known.
  private static func total(_ state: WorkspaceState) -> String? {
    let list = state.inbox.list
    if !list.hasLater, !list.hasEarlier { return "\(list.rows.count)" }
    guard state.inbox.limit.isEmpty else { return nil }
    return state.count(of: state.openPlace)
  }

  private static func emptyWords(_ state: WorkspaceState) -> String {
    if !state.inbox.limit.isEmpty {
      let change = "\(state.key("list.limit")) changes it"
      return state.openPlace == .shipped(.all)
        ? "Nothing matches the limit. \(change)."
        : "Nothing in this view matches the limit. \(change), \(state.key("view.all")) has all."
    }
    if state.inbox.saved != nil {
      return "This view has no tickets now. \(state.key("view.edit")) changes it."
    }
    return switch state.inbox.view {
    case .mine: "Nothing is waiting for you. \(state.key("view.unassigned")) shows what nobody has."
    case .unassigned:
      "Everything has somebody. \(state.key("view.all-open")) shows all open tickets."
    case .atRisk: "No promise is at risk."
    case .escalated: "Nothing is escalated."
    case .snoozed: "Nothing is put aside."
    default: "There are no tickets here."
    }
  }
}
