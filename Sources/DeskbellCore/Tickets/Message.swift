/// Something that was said on a ticket.
public struct Message: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Message>

  /// Who speaks to whom.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// From the customer or somebody on the customer's side.
    case customer
    /// A public answer of ours.
    case agent
    /// Internal: the customer never sees it.
    case note
    /// Written by the program.
    case system
  }

  /// How far a message of ours is on its way.
  public enum Delivery: String, CaseIterable, Codable, Sendable {
    /// Came in, or stays inside: there is nothing to deliver.
    case none
    /// Waits in the outbox; until `releaseAt` it can be taken back.
    case queued
    case sent
    /// Its release time passed while nothing was sent from this desk: said, as far as clocks and
    /// history go, and never sent by itself later.
    case recorded
    /// Taken back before it left, or an undone note: kept, not shown.
    case withdrawn
  }

  public var id: ID
  public var ticket: Ticket.ID
  public var kind: Kind
  public var author: Address
  /// The agent who wrote it; nil for customers and the program.
  public var agent: Agent.ID?
  public var to: [Address]
  public var cc: [Address]
  public var subject: String
  /// What the sender's clock said.
  public var sentAt: Instant?
  /// When we took it in: this drives the clocks.
  public var receivedAt: Instant
  /// RFC 5322 Message-ID without the angle brackets, or the channel's own id.
  public var externalID: String?
  /// All readable text.
  public var text: String
  /// The newly written part, without quoted history and signature.
  public var reply: String
  public var isAutomatic: Bool
  public var delivery: Delivery
  /// Until then a queued message can be taken back.
  public var releaseAt: Instant?
  public var attachments: [Attachment]

  public init(
    id: ID, ticket: Ticket.ID, kind: Kind, author: Address, agent: Agent.ID? = nil,
    to: [Address] = [], cc: [Address] = [], subject: String, sentAt: Instant? = nil,
    receivedAt: Instant, externalID: String? = nil, text: String, reply: String? = nil,
    isAutomatic: Bool = false, delivery: Delivery = .none, releaseAt: Instant? = nil,
    attachments: [Attachment] = []
  ) {
    self.id = id
    self.ticket = ticket
    self.kind = kind
    self.author = author
    self.agent = agent
    self.to = to
    self.cc = cc
    self.subject = subject
    self.sentAt = sentAt
    self.receivedAt = receivedAt
    self.externalID = externalID
    self.text = text
    self.reply = reply ?? text
    self.isAutomatic = isAutomatic
    self.delivery = delivery
    self.releaseAt = releaseAt
    self.attachments = attachments
  }

  /// Whether the message can still be taken back.
  public func isHeld(at now: Instant) -> Bool {
    delivery == .queued && (releaseAt.map { $0 > now } ?? false)
  }

  /// Whether its time has come while nothing is sent from this desk, also where no worker has marked it.
  public func isRecorded(at now: Instant) -> Bool {
    delivery == .recorded || delivery == .queued && !isHeld(at: now)
  }

  /// Whether the message counts as said, so that it can no longer be taken back.
  public func hasLeft(at now: Instant) -> Bool { delivery == .sent || isRecorded(at: now) }
}
