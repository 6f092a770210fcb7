import DeskbellText

extension Output {
  /// Titles and what stands behind them, aligned.
  func facts(_ facts: [(title: String, text: String)]) {
    let width = facts.map { DisplayText($0.title).columns }.max() ?? 0
    for fact in facts {
      let title = DisplayText(fact.title)
      let padding = String(repeating: " ", count: width - title.columns + 2)
      line([Span(title, .faint), Span(DisplayText(padding)), Span(DisplayText(fact.text))])
    }
  }
}
