/// An entry of a customer's history: what was done to what the desk knows of them.
public struct CustomerEvent: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<CustomerEvent>

  /// What was done; the raw values are stored and printed and never change.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case changed = "customer.changed"
    /// Another customer became part of this one.
    case merged = "customer.merged"
    case unmerged = "customer.unmerged"
    case blocked = "customer.blocked"
    case unblocked = "customer.unblocked"
    /// Somebody looked at masked data.
    case revealed = "customer.revealed"
    case exported = "customer.exported"
    case erased = "customer.erased"
    /// What the customer thought of an answer.
    case rated = "customer.rated"
  }

  public var id: ID
  public var customer: Customer.ID
  public var at: Instant
  public var actor: Actor
  public var kind: Kind
  /// The ticket that was rated.
  public var ticket: Ticket.ID?
  /// Why, in the actor's words; of a rating, what the customer said.
  public var reason: String?
  public var details: CustomerEventDetails

  public init(
    id: ID, customer: Customer.ID, at: Instant, actor: Actor, kind: Kind,
    ticket: Ticket.ID? = nil, reason: String? = nil,
    details: CustomerEventDetails = CustomerEventDetails()
  ) {
    self.id = id
    self.customer = customer
    self.at = at
    self.actor = actor
    self.kind = kind
    self.ticket = ticket
    self.reason = reason
    self.details = details
  }
}

/// What an event of a customer needs to be shown and turned round; kept as JSON.
public struct CustomerEventDetails: Hashable, Codable, Sendable {
  /// The fields that changed; never what was in them.
  public var fields: [String]?
  /// 1 to 5.
  public var rating: Int?
  /// The customer who became part of this one, with what they brought.
  public var merged: Customer.ID?
  public var addresses: [String]?
  public var tickets: [Ticket.ID]?

  public init(
    fields: [String]? = nil, rating: Int? = nil, merged: Customer.ID? = nil,
    addresses: [String]? = nil, tickets: [Ticket.ID]? = nil
  ) {
    self.fields = fields
    self.rating = rating
    self.merged = merged
    self.addresses = addresses
    self.tickets = tickets
  }
}
