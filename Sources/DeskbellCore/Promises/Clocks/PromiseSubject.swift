/// A ticket as far as promises look at it. A class, so that folding copies no tickets around.
final class PromiseSubject: Sendable, Equatable {
  /// Without what changes all the time.
  let ticket: Ticket

  init(_ ticket: Ticket) {
    var bare = ticket
    bare.subject = ""
    bare.createdAt = Instant(milliseconds: 0)
    bare.updatedAt = bare.createdAt
    bare.snoozeReason = nil
    bare.returnedAt = nil
    bare.mergedInto = nil
    bare.handOvers = 0
    bare.answeredThrough = nil
    bare.waitingSince = nil
    bare.outlook = PromiseOutlook()
    bare.version = 0
    self.ticket = bare
  }

  var status: TicketStatus { ticket.status }
  var priority: Priority { ticket.priority }
  var assignee: Agent.ID? { ticket.assignee }
  var snoozedUntil: Instant? { ticket.snoozedUntil }

  static func == (left: PromiseSubject, right: PromiseSubject) -> Bool {
    left === right || left.ticket == right.ticket
  }

  /// Whether a ticket differs from it in nothing that promises look at.
  func isSame(as other: Ticket) -> Bool {
    ticket.status == other.status && ticket.priority == other.priority
      && ticket.assignee == other.assignee && ticket.snoozedUntil == other.snoozedUntil
      && ticket.department == other.department && ticket.tier == other.tier
      && ticket.escalatedAt == other.escalatedAt && ticket.customer == other.customer
      && ticket.channel == other.channel && ticket.id == other.id && ticket.tags == other.tags
      && ticket.language == other.language
  }
}
