/// Numbers that move when something in the store changes: which one tells what.
public struct ChangeMarks: Hashable, Sendable {
  /// Moves with everything but presence.
  public var desk: Int64
  /// Moves when somebody opens or leaves a ticket.
  public var presence: Int64

  public init(desk: Int64 = 0, presence: Int64 = 0) {
    self.desk = desk
    self.presence = presence
  }
}
