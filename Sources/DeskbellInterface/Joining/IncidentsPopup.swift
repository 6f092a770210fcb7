import DeskbellCore

/// The open incidents of a problem that was solved, and the answer that each gets.
struct IncidentsPopup: Sendable {
  struct Item: Equatable, Sendable {
    var detail: TicketDetail
    var isTaken = true
  }

  enum Field: Sendable { case list, text }

  var problem: Ticket.ID
  var items: [Item]
  var position = 0
  var field = Field.text
  var text = TextEditor()
  var problemWords: String?

  init(problem: Ticket.ID, _ incidents: [TicketDetail], text: String) {
    self.problem = problem
    items = incidents.map { Item(detail: $0) }
    self.text = TextEditor(text: text)
  }

  var taken: [SeenTicket] { items.filter(\.isTaken).map(\.detail.ticket.seen) }

  /// The answer as the selected incident gets it.
  func filled(_ state: WorkspaceState) -> FilledText? {
    guard items.indices.contains(position) else { return nil }
    return try? ResponseTemplate(parsing: text.text).fill(
      with: TemplateContext(
        items[position].detail, agent: state.agent, roster: state.roster,
        deskName: state.deskName, now: state.now, wallClock: state.wallClock))
  }
}
