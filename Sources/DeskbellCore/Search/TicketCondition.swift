/// One thing that can be asked of a ticket: a leaf of a `TicketFilter`.
public enum TicketCondition: Hashable, Sendable {
  // States of the ticket.
  /// It is still to be done.
  case isOpen
  case isSnoozed
  case isEscalated
  /// The customer waits for an answer.
  case isWaiting
  /// A promise on it is broken, be it kept late or not yet.
  case isBreached
  /// A promise that is not broken yet has used three quarters of its time.
  case isAtRisk
  /// A promise on it is at risk or overdue: what is looked at first.
  case isPressing
  // What a ticket has one of; one of these.
  case statuses(Set<TicketStatus>)
  /// nil: nobody.
  case assignees(Set<Agent.ID?>)
  /// nil: none.
  case departments(Set<Department.ID?>)
  case tiers(NumberRanges)
  case priorities(Set<Priority>)
  case channels(Set<Channel>)
  case customer(Customer.ID)
  /// Of the customer's addresses, folded as `Address.folded`.
  case customerAddresses(Set<String>)
  case languages(Set<String>)
  case numbers(NumberRanges)
  /// It has at least one of the tags.
  case tags(Set<String>)
  // Times.
  /// When the next promise must be kept; a ticket without one is in no range.
  case due(InstantRange)
  case created(InstantRange)
  case updated(InstantRange)
  // What stands beside the ticket.
  /// One of its messages has all the words: in its subject, its people or its text. Messages that
  /// were taken back do not count, here and below.
  case text([SearchTerm])
  /// The words stand in the subject of a message, or in the ticket's own.
  case subject(SearchTerm)
  /// The words stand in the name or the address of somebody who wrote on it.
  case sender(SearchTerm)
  case hasAttachment
  case isFollowed(by: Agent.ID)

  /// Where it stands among conditions that must all hold.
  var rank: Int {
    switch self {
    case .isOpen: 0
    case .isSnoozed: 1
    case .isEscalated: 2
    case .isWaiting: 3
    case .isBreached: 4
    case .isAtRisk: 5
    case .isPressing: 6
    case .statuses: 7
    case .assignees: 8
    case .departments: 9
    case .tiers: 10
    case .priorities: 11
    case .channels: 12
    case .tags: 13
    case .customer: 14
    case .customerAddresses: 15
    case .languages: 16
    case .numbers: 17
    case .due: 18
    case .created: 19
    case .updated: 20
    case .isFollowed: 21
    case .hasAttachment: 22
    case .sender: 23
    case .subject: 24
    case .text: 25
    }
  }

  /// Whether the ticket's own fields do not answer it.
  var isBesideTheTicket: Bool {
    switch self {
    case .text, .subject, .sender, .hasAttachment, .isFollowed: true
    default: false
    }
  }

  /// Whether it is plain that no ticket can meet both.
  func excludes(_ other: TicketCondition) -> Bool {
    switch (self, other) {
    case (.statuses(let one), .statuses(let two)): one.isDisjoint(with: two)
    case (.assignees(let one), .assignees(let two)): one.isDisjoint(with: two)
    case (.departments(let one), .departments(let two)): one.isDisjoint(with: two)
    case (.priorities(let one), .priorities(let two)): one.isDisjoint(with: two)
    case (.channels(let one), .channels(let two)): one.isDisjoint(with: two)
    case (.languages(let one), .languages(let two)): one.isDisjoint(with: two)
    case (.due(let one), .due(let two)): one.isDisjoint(from: two)
    case (.created(let one), .created(let two)): one.isDisjoint(from: two)
    case (.updated(let one), .updated(let two)): one.isDisjoint(from: two)
    case (.isOpen, .statuses(let statuses)), (.statuses(let statuses), .isOpen):
      !statuses.contains(where: \.isOpen)
    default: false
    }
  }
}
