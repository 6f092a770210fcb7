import DeskbellText

/// A line that is typed at the bottom of the screen, and above it how it may go on or why it was not
/// taken.
enum PromptDrawing {
  private static let mostOffers = 8

  static func draw(_ prompt: Prompt, _ state: WorkspaceState, _ canvas: inout Canvas) {
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
    if let problem = prompt.problem {
      draw(problem: problem, above: row, &canvas)
    } else {
      drawOffers(prompt, state, above: row, &canvas)
    }
    canvas.placeCursor(column: used + caret, row: row)
  }

  private static func draw(problem: String, above row: Int, _ canvas: inout Canvas) {
    let width = canvas.size.columns
    let lines = DisplayText.rows(of: problem, columns: width - 2, limit: 3)
    for (place, line) in lines.enumerated() {
      let at = row - lines.count + place
      canvas.fill(Rect(column: 0, row: at, columns: width, rows: 1), .dialog)
      canvas.put(line, column: 1, row: at, role: .inputError)
    }
  }

  /// The offers stand over the place of the text that they replace.
  private static func drawOffers(
    _ prompt: Prompt, _ state: WorkspaceState, above row: Int, _ canvas: inout Canvas
  ) {
    let typed = prompt.cycle?.typed ?? prompt.line.text
    guard let completion = state.completion(of: typed, for: prompt.purpose),
      !completion.offers.isEmpty, !prompt.line.isEmpty
    else { return }
    let offers = completion.offers
    let height = min(mostOffers, offers.count, max(1, row - 3))
    let chosen = prompt.cycle?.offer
    let first = max(0, min((chosen ?? 0) - height / 2, offers.count - height))
    let width = min(24, offers.map { DisplayText($0.text).columns }.max() ?? 0)
    for line in 0..<height {
      let offer = offers[first + line]
      let isChosen = first + line == chosen
      let at = row - height + line
      canvas.fill(
        Rect(column: 0, row: at, columns: canvas.size.columns, rows: 1),
        isChosen ? .pickerSelected : .dialog)
      canvas.put(
        DisplayText(offer.text), column: 2, row: at, limit: width,
        role: isChosen ? .pickerSelected : .pickerRow)
      canvas.put(
        DisplayText(offer.detail), column: 4 + width, row: at,
        limit: canvas.size.columns - width - 6, role: isChosen ? .pickerSelected : .dim)
    }
  }
}
