import DeskbellCore

/// The lists of tickets: which one is open, its rows, its limit and the search in it.
struct Inbox: Equatable, Sendable {
  var view: ShippedView
  /// The kept list that is open in place of `view`.
  var saved: SavedView?
  var list: TicketList
  /// The query that limits the view; empty: none.
  var limit = ""
  /// What `/` looked for last.
  var search = ""
  /// The preview of the two-pane layout.
  var showsPreview = false
  /// Where a range of marks began.
  var rangeStart: Ticket.ID?

  init(view: ShippedView, agent: Agent.ID) {
    self.view = view
    list = TicketList(source: ListSource(filter: view.filter(for: agent), order: view.order))
  }
}
