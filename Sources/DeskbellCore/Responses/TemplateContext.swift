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
  /// By when what is promised on the ticket will be done, in words.
  public var promises: [ClockKind: String]
  /// Values that are known but not to who writes: they are missing in the answer.
  public var withheld: Set<TemplateValue> = []

  public init(
    ticket: Ticket? = nil, customer: Customer? = nil, agent: Agent? = nil,
    department: Department? = nil, deskName: String? = nil, today: CivilDate? = nil,
    promises: [ClockKind: String] = [:]
  ) {
    self.ticket = ticket
    self.customer = customer
    self.agent = agent
    self.department = department
    self.deskName = deskName
    self.today = today
    self.promises = promises
  }

  /// All that is known where an agent answers a ticket.
  /// - Parameter wallClock: The agent's, for what day it is.
  public init(
    _ detail: TicketDetail, agent: Agent, roster: DeskRoster, deskName: String?, now: Instant,
    wallClock: WallClock
  ) {
    self.init(
      ticket: detail.ticket, customer: detail.customer, agent: agent,
      department: detail.ticket.department.flatMap(roster.department), deskName: deskName,
      today: wallClock.date(of: now), promises: detail.promises?.dueWords(at: now) ?? [:])
  }
}
