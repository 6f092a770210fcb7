import DeskbellText

/// A line that is typed at the bottom of the screen, and above it why it was not taken.
enum PromptDrawing {
  static func draw(_ prompt: Prompt, _ canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: row, columns: width, rows: 1), .input)
    let label = DisplayText(prompt.label)
    let used = 1 + canvas.put(label, column: 1, row: row, role: .inputLabel)
    let (text, caret) = prompt.line.visible(columns: max(1, width - used - 1))
    if prompt.line.isEmpty {
      canvas.put(
        DisplayText(prompt.advice), column: used + 1, row: row, limit: width - used - 2,
        role: .placeholder)
    } else {
      canvas.put(text, column: used, row: row, limit: width - used, role: .input)
    }
    canvas.placeCursor(column: used + caret, row: row)
    guard let problem = prompt.problem else { return }
    let lines = DisplayText.rows(of: problem, columns: width - 2, limit: 3)
    for (place, line) in lines.enumerated() {
      let at = row - lines.count + place
      canvas.fill(Rect(column: 0, row: at, columns: width, rows: 1), .dialog)
      canvas.put(line, column: 1, row: at, role: .inputError)
    }
  }
}
