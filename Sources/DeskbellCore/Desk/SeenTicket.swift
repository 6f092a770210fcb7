/// A ticket as the person saw it when deciding.
public struct SeenTicket: Hashable, Sendable {
  public var id: Ticket.ID
  /// The version that was on the screen; nil: whatever it is now (scripts).
  public var version: Int?

  public init(_ id: Ticket.ID, version: Int? = nil) {
    self.id = id
    self.version = version
  }
}
