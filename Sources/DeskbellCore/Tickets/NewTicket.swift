/// A ticket that an agent opens for a customer.
public struct NewTicket: Hashable, Sendable {
  public var channel: Channel
  public var customer: Address
  public var subject: String
  /// What the customer said.
  public var text: String
  public var priority: Priority
  public var department: Department.ID?
  public var assignee: Agent.ID?
  public var tags: [String]
  public var language: String?

  public init(
    channel: Channel, customer: Address, subject: String, text: String,
    priority: Priority = .normal, department: Department.ID? = nil, assignee: Agent.ID? = nil,
    tags: [String] = [], language: String? = nil
  ) {
    self.channel = channel
    self.customer = customer
    self.subject = subject
    self.text = text
    self.priority = priority
    self.department = department
    self.assignee = assignee
    self.tags = tags
    self.language = language
  }
}
