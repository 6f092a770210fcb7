/// What travels with an escalated ticket: the next person reads it first.
public struct EscalationCard: Hashable, Codable, Sendable {
  public var why: String
  public var tried: String
  public var needed: String

  public init(why: String = "", tried: String = "", needed: String = "") {
    self.why = why
    self.tried = tried
    self.needed = needed
  }
}
