import DeskbellCore

/// The ways to escalate a ticket, and the card that travels with it.
struct EscalationPopup: Sendable {
  enum Field: Int, CaseIterable, Sendable {
    case route, why, tried, needed

    /// The next one, and the first after the last.
    func moved(by distance: Int) -> Field {
      let count = Self.allCases.count
      return Field(rawValue: (rawValue + distance + count) % count) ?? .route
    }
  }

  /// The ticket whose ways are shown.
  var ticket: Ticket.ID
  var subject: String
  /// Those that are escalated with one card.
  var tickets: [SeenTicket]
  /// Nil while they are being computed.
  var routes: [EscalationRoute]?
  /// What each way would do to the clocks; nil: nothing is promised.
  var forecast: EscalationForecast?
  var list = FilteredList([])
  var why = LineEditor()
  var tried = LineEditor()
  var needed = LineEditor()
  var field = Field.route
  var keepsFollowing = true
  /// What is still missing.
  var problem: String?

  init(ticket: Ticket.ID, subject: String, tickets: [SeenTicket]) {
    self.ticket = ticket
    self.subject = subject
    self.tickets = tickets
  }

  /// "Escalate #10234 · the subject", or how many.
  func title(_ dot: String) -> String {
    tickets.count == 1
      ? "Escalate #\(ticket) \(dot) \(subject)"
      : "Escalate \(tickets.count) tickets with one card \(dot) the ways of #\(ticket)"
  }

  mutating func show(_ found: [EscalationRoute], _ forecast: EscalationForecast?) {
    routes = found
    self.forecast = forecast
    list.replace(
      found.map { route in
        FilteredList.Entry(
          searchText: "\(route.title) \(route.reasons.joined(separator: " ")) \(route.duty)",
          isAvailable: route.availability == .available)
      })
  }

  var selectedRoute: EscalationRoute? {
    guard let routes, let place = list.selected, routes.indices.contains(place) else { return nil }
    return routes[place]
  }

  /// Each clock that is open before or after, as it is and as it would be.
  var clockChanges: [ClockChange] {
    guard let forecast, let route = selectedRoute, let after = forecast.after[route.target] else {
      return []
    }
    return ClockChange.changes(from: forecast.before, to: after)
  }

  var card: EscalationCard {
    EscalationCard(why: why.text, tried: tried.text, needed: needed.text)
  }
}
