import DeskbellCore
import DeskbellText

/// The ledgers of a ticket's clocks for people.
struct WhyText {
  /// More rows than this are summed up by day, then by week.
  private static let rowLimit = 60

  let explanation: PromiseExplanation
  let names: DeskNames
  let isFull: Bool

  private var words: LedgerWords { LedgerWords(roster: names.roster, reader: .system) }

  func print(to output: Output) {
    let ticket = explanation.ticket
    let subject = ticket.subject.isEmpty ? "(no subject)" : ticket.subject
    output.line([
      Span("#\(ticket.id.description)", .cyan), Span(" "), Span(DisplayText(subject), .strong),
    ])
    output.line([Span(DisplayText("at \(explanation.moment.onWallClock)"), .faint)])
    if let entry = explanation.entry {
      output.line([Span("holds ", .faint), Span(DisplayText(entry))])
    }
    if explanation.parked >= 1000 {
      let length = LedgerWords.length(explanation.parked)
      output.line([
        Span(DisplayText("\(length) put aside though the customer had written"), .yellow)
      ])
    }
    for warning in explanation.warnings {
      let (told, counted) = (warning.at.onWallClock, warning.countedAt.onWallClock)
      output.line([
        Span(DisplayText("event \(warning.event) says \(told), after one of \(counted)"), .yellow)
      ])
    }
    if let nothing = explanation.nothing { output.block(nothing) }
    for ledger in explanation.ledgers { print(ledger, to: output) }
    for reading in explanation.unarmed {
      output.line()
      let target = LedgerWords.length(reading.target)
      output.line([
        Span(DisplayText(reading.kind.words), .strong),
        Span(DisplayText(": nothing is owed now; \(target) on the calendar \(reading.calendar)")),
      ])
    }
  }

  private func print(_ ledger: ClockLedger, to output: Output) {
    output.line()
    output.line([Span(DisplayText(words.title(ledger)), .strong)])
    let rows = isFull ? ledger.rows : ledger.rows(atMost: Self.rowLimit)
    let spans = rows.map { DisplayText(words.span($0, of: ledger)) }
    let width = spans.map(\.columns).max() ?? 0
    for (row, span) in zip(rows, spans) {
      let counted =
        row.counted > 0 ? "+" + LedgerWords.length(row.counted) : row.isMoment ? "" : "-"
      output.line([
        Span("  "), Span(span, .faint), Span(.spaces(width - span.columns + 2)),
        Span(DisplayText(counted).padded(to: 10, alignment: .right)), Span("  "),
        Span(DisplayText(words.reason(row, of: ledger)), row.counted > 0 ? .plain : .faint),
      ])
    }
    let sum =
      "sum \(LedgerWords.length(ledger.sum)) of \(LedgerWords.length(ledger.reading.target))"
    let rest = [sum, words.left(ledger), words.due(ledger)].compactMap(\.self)
    output.line([Span("  "), Span(DisplayText(rest.joined(separator: ", ")))])
  }
}
