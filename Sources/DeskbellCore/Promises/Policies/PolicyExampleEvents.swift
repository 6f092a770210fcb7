/// The events of an example as they are read one by one.
struct PolicyExampleEvents {
  /// What is said in an event, by its key.
  enum Said: String, CaseIterable {
    case customer
    /// A message of the customer's machine: "out of office".
    case automatic
    case reply
    case note
    /// An answer that the program gave.
    case autoReply = "auto-reply"
    case noAnswerNeeded = "no-answer-needed"

    var isCustomers: Bool { self == .customer || self == .automatic }

    /// What saying it does to the status.
    func touch(_ ticket: inout Ticket) {
      switch self {
      case .customer: ticket.status = StatusMachine.afterCustomerMessage(ticket.status)
      case .reply: ticket.status = StatusMachine.afterAgentMessage(ticket.status)
      case .automatic, .note, .autoReply, .noAnswerNeeded: break
      }
    }
  }

  static let keys =
    ["at", "by"] + Said.allCases.map(\.rawValue) + [
      "status", "priority", "assign", "unassign", "department", "tier", "tag", "untag", "snooze",
      "wake",
    ]
  static var saidWords: String { Said.allCases.map(\.rawValue).joined(separator: ", ") }

  private(set) var all: [PromiseEvent] = []
  private(set) var ticket: Ticket
  let customerAddresses: [String]

  init(ticket: Ticket, customerAddresses: [String]) {
    self.ticket = ticket
    self.customerAddresses = customerAddresses
  }

  /// An answer leaves at once: examples know no hold.
  mutating func add(_ said: Said?, at: Instant, by actor: Actor, ticket: Ticket) {
    let first = all.isEmpty
    self.ticket = ticket
    let id = Message.ID(rawValue: Int64(all.count + 1))
    all.append(
      PromiseEvent(
        at: at, sequence: Int64(all.count + 1), actor: actor, ticket: ticket,
        customerAddresses: customerAddresses,
        happening: first
          ? .opened(Self.opening(said, id, at: at)) : Self.happening(said, id, at: at)))
  }

  private static func opening(
    _ said: Said?, _ id: Message.ID, at: Instant
  ) -> PromiseEvent.Opening {
    switch said {
    case .customer: .customer(receivedAt: at, isAutomatic: false)
    case .automatic: .customer(receivedAt: at, isAutomatic: true)
    case .reply: .agent(id, leavesAt: at)
    case .note, .autoReply, .noAnswerNeeded, nil: .other
    }
  }

  private static func happening(
    _ said: Said?, _ id: Message.ID, at: Instant
  ) -> PromiseEvent.Happening {
    switch said {
    case .customer: .customerMessage(id, receivedAt: at, isAutomatic: false)
    case .automatic: .customerMessage(id, receivedAt: at, isAutomatic: true)
    case .reply: .agentMessage(id, leavesAt: at)
    case .noAnswerNeeded: .noAnswerNeeded
    case .note, .autoReply, nil: .other
    }
  }
}
