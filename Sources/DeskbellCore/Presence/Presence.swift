/// That somebody has a ticket open.
public struct Presence: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Codable, Sendable {
    case viewing, writing
    /// It is open, but the person looks at something else.
    case idle
  }

  public var process: ProcessIdentity
  public var agent: Agent.ID
  public var ticket: Ticket.ID
  public var mode: Mode
  public var since: Instant
  public var refreshedAt: Instant

  public init(
    process: ProcessIdentity, agent: Agent.ID, ticket: Ticket.ID, mode: Mode, since: Instant,
    refreshedAt: Instant
  ) {
    self.process = process
    self.agent = agent
    self.ticket = ticket
    self.mode = mode
    self.since = since
    self.refreshedAt = refreshedAt
  }

  /// After how many seconds without a sign of life somebody on another machine is gone.
  public static let patience: Int64 = 45
  /// How often a program gives a sign of life, in seconds.
  public static let heartbeat: Int64 = 15
}
