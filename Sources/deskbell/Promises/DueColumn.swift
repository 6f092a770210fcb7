import DeskbellCore
import DeskbellText

/// When the next promise on each ticket of a list is due: `2h`, `-12m`, `paused`.
struct DueColumn {
  private let now: Instant
  private let paused: Set<Ticket.ID>
  /// Nothing is promised on any of the tickets.
  let isEmpty: Bool

  init(_ rows: [TicketRow], desk: Desk, now: Instant) throws {
    self.now = now
    let undated = rows.map(\.ticket).filter { $0.status.isOpen && $0.outlook.dueAt == nil }
    let clocks = try desk.clocks(of: undated)
    paused = Set(clocks.filter { $0.value.contains { $0.isOpen } }.keys)
    isEmpty = paused.isEmpty && rows.allSatisfy { $0.ticket.outlook.dueAt == nil }
  }

  subscript(ticket: Ticket) -> Span {
    guard let due = ticket.outlook.dueAt else {
      return paused.contains(ticket.id) ? Span("paused", .faint) : Span("")
    }
    if ticket.outlook.breachAt.map({ $0 < now }) ?? false {
      let age = due.age(at: now)
      return Span(DisplayText(age == "now" ? age : "-" + age), .alarm)
    }
    let isAtRisk = ticket.outlook.riskAt.map { $0 <= now } ?? false
    return Span(DisplayText(now.age(at: due)), isAtRisk ? .yellow : .plain)
  }
}
