/// All that a person sees of one ticket.
public struct TicketDetail: Equatable, Sendable {
  public var ticket: Ticket
  public var customer: Customer
  /// Oldest first; withdrawn ones are left out.
  public var messages: [Message]
  /// In the order they happened.
  public var events: [Event]
  /// Agents who want to know how it goes on.
  public var followers: [Agent.ID]
  /// What the reader is writing on it, the newest first; at most one of each kind.
  public var drafts: [Draft]
  public var links: [TicketLink]
  /// nil where nothing was ever promised.
  public var promises: TicketPromises?
  /// What is not here as it is: it must not be written back or sent out.
  public var maskedParts = MaskedParts()

  public init(
    ticket: Ticket, customer: Customer, messages: [Message], events: [Event],
    followers: [Agent.ID] = [], drafts: [Draft] = [], links: [TicketLink] = [],
    promises: TicketPromises? = nil
  ) {
    self.ticket = ticket
    self.customer = customer
    self.messages = messages
    self.events = events
    self.followers = followers
    self.drafts = drafts
    self.links = links
    self.promises = promises
  }

  /// The card of the escalation that still stands.
  public var escalation: EscalationRecord? {
    guard ticket.escalatedAt != nil else { return nil }
    return events.last { $0.kind == .escalated && $0.undoneBy == nil }?.data.escalation
  }

  public func draft(_ kind: Draft.Kind) -> Draft? { drafts.first { $0.kind == kind } }

  /// Puts a draft in place of the one of its kind.
  public mutating func keep(_ draft: Draft) {
    dropDraft(draft.kind)
    drafts.insert(draft, at: 0)
  }

  public mutating func dropDraft(_ kind: Draft.Kind) { drafts.removeAll { $0.kind == kind } }
}
