import DeskbellCore

/// What writing needs beside the texts themselves.
struct WritingState: Sendable {
  /// What has not left yet, of everybody, the soonest first.
  var outgoing: [OutgoingMessage] = []
  /// The draft that was thrown away last, while nothing was done since.
  var discarded: Draft?
  /// The text that went to several tickets last, while it may come back.
  var sentToAll: Composer?
  /// Drafts that came back by themselves and were told of.
  var toldReturns: Set<Draft> = []

  /// When an answer that was scheduled on a ticket goes out; nil: there is none.
  func leaves(_ ticket: Ticket.ID, after now: Instant) -> Instant? {
    outgoing.first { $0.ticket == ticket && $0.isScheduled && $0.leavesAt > now }?.leavesAt
  }
}
