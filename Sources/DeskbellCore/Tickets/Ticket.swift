/// One inquiry and where it stands: the current state that the history led to.
public struct Ticket: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Ticket>

  /// The number that people see.
  public var id: ID
  public var subject: String
  public var status: TicketStatus
  public var priority: Priority
  public var channel: Channel
  public var department: Department.ID?
  public var assignee: Agent.ID?
  /// The level of expertise that it waits for: 1 and up.
  public var tier: Int
  public var customer: Customer.ID
  /// Sorted, each once.
  public var tags: [String]
  /// A BCP 47 tag such as `lt`; nil while unknown.
  public var language: String?
  public var createdAt: Instant
  public var updatedAt: Instant
  /// Hidden from the lists of open work until then; a moment in the past means nothing.
  public var snoozedUntil: Instant?
  /// Why it was put aside; stays until somebody has dealt with it after it came back.
  public var snoozeReason: String?
  /// When it came back by itself and nobody has dealt with it since.
  public var returnedAt: Instant?
  /// When it was last escalated and the escalation not yet ended by solving.
  public var escalatedAt: Instant?
  public var mergedInto: Ticket.ID?
  /// How often it was handed from one person or tier to another.
  public var handOvers: Int
  /// The newest message that an agent answered or declared to need no answer.
  public var answeredThrough: Message.ID?
  /// When the oldest unanswered customer message came; nil while the customer waits for nothing.
  public var waitingSince: Instant?
  /// What is to be expected of its clocks as long as nothing happens to it.
  public var outlook: PromiseOutlook
  /// Grows by one with every change.
  public var version: Int

  public init(
    id: ID, subject: String, status: TicketStatus = .new, priority: Priority = .normal,
    channel: Channel, department: Department.ID? = nil, assignee: Agent.ID? = nil, tier: Int = 1,
    customer: Customer.ID, tags: [String] = [], language: String? = nil, createdAt: Instant,
    updatedAt: Instant, snoozedUntil: Instant? = nil, snoozeReason: String? = nil,
    returnedAt: Instant? = nil, escalatedAt: Instant? = nil,
    mergedInto: Ticket.ID? = nil, handOvers: Int = 0, answeredThrough: Message.ID? = nil,
    waitingSince: Instant? = nil, outlook: PromiseOutlook = PromiseOutlook(), version: Int = 1
  ) {
    self.id = id
    self.subject = subject
    self.status = status
    self.priority = priority
    self.channel = channel
    self.department = department
    self.assignee = assignee
    self.tier = tier
    self.customer = customer
    self.tags = tags
    self.language = language
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.snoozedUntil = snoozedUntil
    self.snoozeReason = snoozeReason
    self.returnedAt = returnedAt
    self.escalatedAt = escalatedAt
    self.mergedInto = mergedInto
    self.handOvers = handOvers
    self.answeredThrough = answeredThrough
    self.waitingSince = waitingSince
    self.outlook = outlook
    self.version = version
  }

  /// Whether it is put aside at a moment.
  public func isSnoozed(at now: Instant) -> Bool { snoozedUntil.map { $0 > now } ?? false }
}
