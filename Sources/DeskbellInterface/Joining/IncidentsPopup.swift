import DeskbellCore

/// The open incidents of a problem, and the answer that each gets.
struct IncidentsPopup: Sendable {
  struct Item: Equatable, Sendable {
    var detail: TicketDetail
    var isTaken = true
  }

  enum Field: Sendable { case list, text }

  var problem: Ticket.ID
  /// How the problem is solved with them; nil: it is solved already.
  var solving: Deed?
  var items: [Item]
  var position = 0
  var field = Field.text
  var text = TextEditor()
  var problemWords: String?
  /// The answers are with the desk; the text stays until it has them.
  var isSending = false

  init(_ incidents: OpenIncidents) {
    problem = incidents.problem
    solving = incidents.solving
    items = incidents.details.map { Item(detail: $0) }
    text = TextEditor(text: incidents.lastAnswer ?? "Hello {{customer.firstName|there}},\n\n")
  }

  var taken: [SeenTicket] { items.filter(\.isTaken).map(\.detail.ticket.seen) }

  /// The answer as the selected incident gets it.
  func filled(_ state: WorkspaceState) -> FilledText? {
    items.indices.contains(position) ? filled(items[position], state) : nil
  }

  private func filled(_ item: Item, _ state: WorkspaceState) -> FilledText? {
    try? ResponseTemplate(parsing: text.text).fill(
      with: TemplateContext(
        item.detail, agent: state.agent, roster: state.roster,
        deskName: state.deskName, now: state.now, wallClock: state.wallClock))
  }

  /// Why the answers cannot be sent as they are; nil: they can.
  func trouble(_ state: WorkspaceState) -> String? {
    if text.text.allSatisfy(\.isWhitespace) { return "There is no text yet." }
    if taken.isEmpty { return "All are taken out: Esc leaves." }
    for item in items where item.isTaken {
      guard let filled = filled(item, state) else { return "The braces are not closed." }
      if let missing = (filled.missing + filled.unknown).first {
        return "#\(item.detail.ticket.id) has no \(missing)"
      }
    }
    return nil
  }
}
