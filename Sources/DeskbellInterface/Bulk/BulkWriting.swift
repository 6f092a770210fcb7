import DeskbellCore

/// What a text that goes to several tickets needs beside the text.
struct BulkWriting: Sendable {
  var tickets: [SeenTicket]
  var goesToSenderOnly = false
  /// When the writing began.
  let begunAt: Instant
  /// Drafts that are this text, by the ticket on which they are kept.
  var ownDrafts: [Ticket.ID: String] = [:]
  /// Tickets on which another text was begun, so that this one's draft is not kept there.
  var passedOver: Set<Ticket.ID> = []
  /// How it would be on each ticket; those to look at come first. Stays while all are looked at
  /// once more.
  private(set) var addressed: [AddressedMessage] = []
  /// What was looked at.
  var message: BulkMessage?
  /// Whether all tickets are in `addressed`.
  private(set) var isComplete = false
  /// How often it was begun to look at them: what an earlier time finds comes too late.
  private(set) var round = 0
  /// Tickets that were looked at this time, those that are gone too.
  private(set) var looked = 0
  private var found: [AddressedMessage] = []

  private static let pieceSize = 100

  init(tickets: [SeenTicket], goesToSenderOnly: Bool = false, begunAt: Instant) {
    self.tickets = tickets
    self.goesToSenderOnly = goesToSenderOnly
    self.begunAt = begunAt
  }

  /// Those that stay without it, but those on which another text was begun: that is theirs.
  func left(without sent: Set<Ticket.ID>) -> [SeenTicket] {
    let theirs = Set(addressed.filter(\.hasOtherDraft).map(\.ticket.id))
    return tickets.filter { !sent.contains($0.id) && !theirs.contains($0.id) }
  }

  /// Those that get it.
  var going: Int { addressed.count { $0.refusal == nil } }

  /// Tickets that are looked at next.
  var nextPiece: [Ticket.ID] { tickets.dropFirst(looked).prefix(Self.pieceSize).map(\.id) }

  /// The drafts that were this text are gone.
  mutating func forgetDrafts() {
    ownDrafts = [:]
    lookAnew()
  }

  /// From the beginning: nothing that is known holds any more.
  mutating func lookAnew() {
    (addressed, isComplete) = ([], false)
    lookAgain()
  }

  /// Once more: something may be different.
  mutating func lookAgain() {
    (found, looked) = ([], 0)
    round += 1
  }

  mutating func add(_ piece: [AddressedMessage], lookedAt count: Int) {
    looked += count
    found += piece
    guard looked >= tickets.count else { return }
    isComplete = true
    addressed =
      found.filter { $0.refusal != nil }
      + found.filter { $0.refusal == nil && !$0.warnings.isEmpty }
      + found.filter { $0.refusal == nil && $0.warnings.isEmpty }
  }
}

extension Composer {
  /// What goes to each of several tickets; nil: it is for one.
  func bulkMessage(_ writing: Configuration.Writing) -> BulkMessage? {
    guard let bulk else { return nil }
    var drafts = bulk.ownDrafts
    drafts[ticket] = editor.text
    return BulkMessage(
      kind, editor.text, goesToSenderOnly: bulk.goesToSenderOnly, responses: responses,
      attachments: kind == .reply ? attachments : [], isSigned: writing.signature,
      begunAt: bulk.begunAt, listedWords: writing.words, ownDrafts: drafts)
  }

  /// Whom it is for, in a few words: "#10234", "12 tickets".
  var ticketsInWords: String {
    guard let bulk, bulk.tickets.count > 1 else { return "#\(ticket)" }
    return "\(bulk.tickets.count) tickets"
  }
}
