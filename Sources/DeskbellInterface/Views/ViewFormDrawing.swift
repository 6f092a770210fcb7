import DeskbellCore
import DeskbellText

/// The form of a kept list.
enum ViewFormDrawing {
  private static let labelWidth = 9

  static func draw(_ form: ViewForm, _ state: WorkspaceState, _ canvas: inout Canvas) {
    let rect = PopupBox.rect(columns: min(canvas.size.columns, 78), rows: 13, canvas.size)
    let footer = PopupBox.keys(
      [("Enter", "keep"), ("Tab", "go on"), ("Esc", "leave")], canvas.signs)
    let title: DisplayText = form.id == 0 ? "Keep a view" : "Change the view"
    PopupBox.draw(rect, title: title, footer: footer, &canvas)
    let inside = rect.inside
    for field in ViewForm.Field.allCases {
      draw(field, of: form, inside, row: inside.row + field.rawValue, &canvas)
    }
    let below = inside.row + ViewForm.Field.allCases.count
    drawBelow(form, state, inside, from: below, &canvas)
  }

  private static func draw(
    _ field: ViewForm.Field, of form: ViewForm, _ inside: Rect, row: Int, _ canvas: inout Canvas
  ) {
    let isFocused = form.field == field
    let column = inside.column + labelWidth
    let room = max(1, inside.columns - labelWidth)
    canvas.put(
      DisplayText(field.label), column: inside.column, row: row,
      role: isFocused ? .inputLabel : .dim)
    switch field {
    case .name: put(form.name, "the name that you see", column, row, room, isFocused, &canvas)
    case .query:
      put(form.query, "is:open tag:refund; empty has all", column, row, room, isFocused, &canvas)
    case .columns:
      put(form.columns, "as in every list", column, row, room, isFocused, &canvas)
    case .order:
      let words = TicketWords.order(form.order) + (isFocused ? "   Space changes" : "")
      put(words, column, row, room, isFocused, &canvas)
    case .sharing:
      let words = (form.isShared ? "yes, for everybody" : "no, only for me")
      put(words + (isFocused ? "   Space changes" : ""), column, row, room, isFocused, &canvas)
    }
  }

  private static func put(
    _ editor: LineEditor, _ placeholder: DisplayText, _ column: Int, _ row: Int, _ room: Int,
    _ isFocused: Bool, _ canvas: inout Canvas
  ) {
    let (text, caret) = editor.visible(columns: room)
    if editor.isEmpty {
      canvas.put(placeholder, column: column, row: row, limit: room, role: .placeholder)
    } else {
      canvas.put(text, column: column, row: row, limit: room, role: .input)
    }
    if isFocused { canvas.placeCursor(column: column + caret, row: row) }
  }

  private static func put(
    _ words: String, _ column: Int, _ row: Int, _ room: Int, _ isFocused: Bool,
    _ canvas: inout Canvas
  ) {
    canvas.put(DisplayText(words), column: column, row: row, limit: room, role: .input)
    if isFocused { canvas.placeCursor(column: column, row: row) }
  }

  /// What is wrong, what may follow, how many tickets there are.
  private static func drawBelow(
    _ form: ViewForm, _ state: WorkspaceState, _ inside: Rect, from top: Int,
    _ canvas: inout Canvas
  ) {
    let end = inside.row + inside.rows
    var row = top + 1
    func put(_ text: String, _ role: ThemeRole) {
      for line in DisplayText.rows(of: text, columns: inside.columns, limit: 3) where row < end {
        canvas.put(line, column: inside.column, row: row, limit: inside.columns, role: role)
        row += 1
      }
    }
    if let problem = form.problem { return put(problem, .inputError) }
    if let offers = state.offers(for: form), !offers.offers.isEmpty {
      put(offers.offers.prefix(12).map(\.text).joined(separator: "  "), .hintText)
    }
    if form.field == .columns {
      put(ViewColumn.allCases.map(\.rawValue).joined(separator: " "), .hintText)
    }
    do throws(QueryError) {
      _ = try QueryParser.filter(for: form.query.text, in: state.queryContext)
      if let count = form.count, count.query == form.query.text {
        let words = count.count >= WorkspaceState.mostCounted ? "999+" : "\(count.count)"
        put("It has \(words) ticket\(count.count == 1 ? "" : "s") now.", .dim)
      }
    } catch {
      put(error.description, .inputError)
    }
  }
}
