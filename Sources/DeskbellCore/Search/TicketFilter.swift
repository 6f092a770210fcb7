/// Which tickets: what a view, a limit and `deskbell list` ask for. All conditions must hold.
public struct TicketFilter: Hashable, Sendable {
  public enum Assignment: Hashable, Sendable {
    case nobody
    case agent(Agent.ID)
  }

  public enum Snooze: Hashable, Sendable {
    case any, hidden, onlySnoozed
  }

  /// Words and phrases to be found in subject, people and bodies.
  public var text: [SearchTerm]
  public var excludedText: [SearchTerm]
  /// Only what is still to be done.
  public var isOpen: Bool?
  /// Empty: any.
  public var statuses: Set<TicketStatus>
  public var assignment: Assignment?
  public var department: Department.ID?
  public var tier: Int?
  public var isEscalated: Bool?
  /// The customer waits for an answer.
  public var isWaiting: Bool?
  public var snooze: Snooze
  /// A promise on it is broken, be it kept late or not yet.
  public var isBreached: Bool?
  /// A promise that is not broken yet has used three quarters of its time.
  public var isAtRisk: Bool?
  /// A promise on it is at risk or overdue: what is looked at first.
  public var isPressing: Bool?
  /// The next promise must be kept from then on; and before then.
  public var dueFrom: Instant?
  public var dueBefore: Instant?
  /// It was opened from then on; and before then.
  public var createdFrom: Instant?
  public var createdBefore: Instant?
  /// It was last changed from then on; and before then.
  public var updatedFrom: Instant?
  public var updatedBefore: Instant?
  /// Empty: any.
  public var priorities: Set<Priority>
  public var channel: Channel?
  public var tags: [String]
  public var customer: Customer.ID?
  /// One of the customer's addresses, folded as `Address.folded`.
  public var customerAddress: String?
  public var language: String?
  public var numbers: [Ticket.ID]

  public init(
    text: [SearchTerm] = [], excludedText: [SearchTerm] = [], isOpen: Bool? = nil,
    statuses: Set<TicketStatus> = [], assignment: Assignment? = nil,
    department: Department.ID? = nil, tier: Int? = nil, isEscalated: Bool? = nil,
    isWaiting: Bool? = nil, snooze: Snooze = .any, isBreached: Bool? = nil,
    isAtRisk: Bool? = nil, isPressing: Bool? = nil, dueFrom: Instant? = nil,
    dueBefore: Instant? = nil, createdFrom: Instant? = nil, createdBefore: Instant? = nil,
    updatedFrom: Instant? = nil, updatedBefore: Instant? = nil, priorities: Set<Priority> = [],
    channel: Channel? = nil, tags: [String] = [], customer: Customer.ID? = nil,
    customerAddress: String? = nil, language: String? = nil, numbers: [Ticket.ID] = []
  ) {
    self.text = text
    self.excludedText = excludedText
    self.isOpen = isOpen
    self.statuses = statuses
    self.assignment = assignment
    self.department = department
    self.tier = tier
    self.isEscalated = isEscalated
    self.isWaiting = isWaiting
    self.snooze = snooze
    self.isBreached = isBreached
    self.isAtRisk = isAtRisk
    self.isPressing = isPressing
    self.dueFrom = dueFrom
    self.dueBefore = dueBefore
    self.createdFrom = createdFrom
    self.createdBefore = createdBefore
    self.updatedFrom = updatedFrom
    self.updatedBefore = updatedBefore
    self.priorities = priorities
    self.channel = channel
    self.tags = tags
    self.customer = customer
    self.customerAddress = customerAddress
    self.language = language
    self.numbers = numbers
  }

  /// Every ticket there is.
  public static let everything = TicketFilter()
}
