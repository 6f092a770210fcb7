import DeskbellCore

/// What a list is made of: a query, a view, or a query within a view.
struct TicketListSource {
  let filter: TicketFilter
  let order: TicketOrder

  init(
    query: String, view name: String?, roster: DeskRoster, reader: Agent?,
    savedViews: () throws -> [SavedView], resolveReader: () throws -> Agent
  ) throws {
    let asked = try QueryReading(roster: roster, reader: reader).filter(query)
    guard name != nil || query.isEmpty else {
      filter = asked
      order = asked.isOfOpenTickets ? .next : .updated
      return
    }
    let isPlain = name == nil || ShippedView.named.contains { $0.name == name }
    switch try ViewName.view(
      name ?? "open", roster: roster, saved: isPlain ? [] : savedViews())
    {
    case .shipped(let view):
      // Only the view of one's own needs to know who looks; any id does for the others.
      let agent = try view == .mine ? resolveReader().id : (reader?.id ?? 0)
      filter = view.filter(for: agent).narrowed(by: asked)
      order = view.order
    case .saved(let view):
      filter = try QueryReading(roster: roster, reader: reader).filter(of: view)
        .narrowed(by: asked)
      order = view.order
    }
  }
}
