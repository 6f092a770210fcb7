import DeskbellCore
import DeskbellText

/// When the next promise on each ticket of a list is due: `2h`, `-12m`, `paused`.
struct DueColumn {
  private let now: Instant
  /// Nothing is promised on any of the tickets.
  let isEmpty: Bool

  init(_ rows: [TicketRow], now: Instant) {
    self.now = now
    isEmpty = rows.allSatisfy { $0.ticket.outlook.dueAt == nil && !$0.ticket.outlook.isPaused }
  }

  subscript(ticket: Ticket) -> Span {
    guard let due = ticket.outlook.dueAt else {
      return ticket.outlook.isPaused ? Span("paused", .faint) : Span("")
    }
    switch ticket.outlook.urgency(at: now) {
    case .breached:
      let age = due.age(at: now)
      return Span(DisplayText(age == "now" ? age : "-" + age), .alarm)
    case .atRisk: return Span(DisplayText(now.age(at: due)), .yellow)
    case .calm, .none: return Span(DisplayText(now.age(at: due)))
    }
  }
}
