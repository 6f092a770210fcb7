import DeskbellText

/// The form for a ticket that an agent opens.
enum FormDrawing {
  static func draw(_ form: NewTicketForm, _ layout: Layout, _ canvas: inout Canvas) {
    let footer = PopupBox.keys(
      [("Tab", "next field"), ("^x", "open the ticket"), ("Esc", "leave")], canvas.signs)
    canvas.box(
      layout.body, title: StyledLine("New ticket", .borderTitle), footer: footer,
      role: .borderFocus)
    let inside = layout.body.inside
    var row = inside.row
    for field in NewTicketForm.Field.allCases where field != .text {
      draw(field, form, inside, row, &canvas)
      row += 1
    }
    if let problem = form.problem {
      canvas.put(DisplayText(problem), column: inside.column, row: row, role: .inputError)
    }
    drawText(form, inside.dropping(rows: row + 1 - inside.row), &canvas)
  }

  private static func draw(
    _ field: NewTicketForm.Field, _ form: NewTicketForm, _ inside: Rect, _ row: Int,
    _ canvas: inout Canvas
  ) {
    let isFocus = form.field == field
    canvas.put(
      DisplayText(field.label), column: inside.column, row: row,
      role: isFocus ? .inputFocus : .inputLabel)
    let column = inside.column + 10
    let room = inside.columns - 10
    switch field {
    case .channel: choice(TicketWords.channel(form.channel), isFocus, column, row, &canvas)
    case .priority: choice(form.priority.words, isFocus, column, row, &canvas)
    case .name: line(form.name, "their name", isFocus, column, row, room, &canvas)
    case .address:
      line(form.address, "where to reach them: mail, number", isFocus, column, row, room, &canvas)
    case .subject: line(form.subject, "what it is about", isFocus, column, row, room, &canvas)
    case .text: break
    }
  }

  private static func choice(
    _ word: String, _ isFocus: Bool, _ column: Int, _ row: Int, _ canvas: inout Canvas
  ) {
    let hint = isFocus ? "  (Left and Right change it)" : ""
    let used = canvas.put(DisplayText(word), column: column + 2, row: row, role: .input)
    canvas.put(DisplayText(hint), column: column + 2 + used, row: row, role: .placeholder)
    if isFocus { canvas.placeCursor(column: column + 2, row: row) }
  }

  private static func line(
    _ editor: LineEditor, _ placeholder: DisplayText, _ isFocus: Bool, _ column: Int, _ row: Int,
    _ room: Int, _ canvas: inout Canvas
  ) {
    PopupBox.filter(
      editor, placeholder, hasCaret: isFocus, column: column, row: row, columns: room, &canvas)
  }

  private static func drawText(_ form: NewTicketForm, _ area: Rect, _ canvas: inout Canvas) {
    let isFocus = form.field == .text
    canvas.put(
      DisplayText(NewTicketForm.Field.text.label), column: area.column, row: area.row,
      role: isFocus ? .inputFocus : .inputLabel)
    var field = area.dropping(rows: 1)
    field.columns = min(field.columns, 78)
    let (lines, cursor) = form.text.visibleLines(width: field.columns, height: field.rows)
    for (place, line) in lines.prefix(field.rows).enumerated() {
      canvas.put(line, column: field.column, row: field.row + place, limit: field.columns)
    }
    if isFocus {
      canvas.placeCursor(column: field.column + cursor.column, row: field.row + cursor.row)
    }
  }
}
