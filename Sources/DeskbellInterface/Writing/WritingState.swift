import DeskbellCore

/// A draft that came back: the same one also where a merge has moved it.
struct ReturnedDraft: Hashable, Sendable {
  let returnedAt: Instant?
  let kind: Draft.Kind

  init(_ draft: Draft) { (returnedAt, kind) = (draft.returnedAt, draft.kind) }
}

/// What writing needs beside the texts themselves.
struct WritingState: Sendable {
  /// What has not left yet, of everybody, the soonest first.
  var outgoing: [OutgoingMessage] = []
  /// The draft that was thrown away last, while nothing was done since.
  var discarded: Draft?
  /// Texts for several tickets that were left, by the ticket that keeps the draft.
  var begunForAll: [Ticket.ID: String] = [:]
  /// The text that went to several tickets last, while it may come back.
  var sentToAll: Composer?
  /// Answers to incidents that were left, by their problem.
  var answersBegun: [Ticket.ID: String] = [:]
  /// Drafts that came back by themselves and were told of.
  var toldReturns: Set<ReturnedDraft> = []

  /// When an answer that was scheduled on a ticket goes out; nil: there is none.
  func leaves(_ ticket: Ticket.ID, after now: Instant) -> Instant? {
    outgoing.first { $0.ticket == ticket && $0.isScheduled && $0.leavesAt > now }?.leavesAt
  }
}
