/// Where the values of a prepared answer come from; what is nil is missing in the answer.
public struct TemplateContext: Sendable {
  public var ticket: Ticket?
  public var customer: Customer?
  /// Who writes.
  public var agent: Agent?
  /// The ticket's department.
  public var department: Department?
  public var deskName: String?
  public var today: CivilDate?

  public init(
    ticket: Ticket? = nil, customer: Customer? = nil, agent: Agent? = nil,
    department: Department? = nil, deskName: String? = nil, today: CivilDate? = nil
  ) {
    self.ticket = ticket
    self.customer = customer
    self.agent = agent
    self.department = department
    self.deskName = deskName
    self.today = today
  }

  /// All that is known where an agent answers a ticket.
  public init(
    _ detail: TicketDetail, agent: Agent, roster: DeskRoster, deskName: String?, today: CivilDate
  ) {
    self.init(
      ticket: detail.ticket, customer: detail.customer, agent: agent,
      department: detail.ticket.department.flatMap(roster.department), deskName: deskName,
      today: today)
  }
}
