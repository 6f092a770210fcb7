import DeskbellCore
import DeskbellText

/// A ticket's history for people: a line for each event, oldest first.
struct HistoryText {
  let events: [Event]
  let names: DeskNames

  func print(to output: Output) throws {
    for event in events {
      let actor = try names.name(of: event.actor)
      let sentence = names.words.predicate(of: event)
      let undone = event.undoneBy == nil ? "" : " (undone)"
      output.line([
        Span(DisplayText(event.at.onWallClock), .faint), Span("  "),
        Span(DisplayText(actor), .strong), Span(" "),
        Span(DisplayText(sentence + undone), event.undoneBy == nil ? .plain : .faint),
      ])
      printCard(of: event, to: output)
    }
  }

  private func printCard(of event: Event, to output: Output) {
    guard let card = event.data.escalation?.card else { return }
    for (title, text) in [("why", card.why), ("tried", card.tried), ("needed", card.needed)]
    where !text.isEmpty {
      output.line("                    \(title): \(text)")
    }
  }
}
