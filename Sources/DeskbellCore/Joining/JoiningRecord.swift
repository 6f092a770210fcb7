/// What an event of joining or parting tickets did beside the changes of fields: enough to turn it
/// round. Both tickets have an event with it.
public struct JoiningRecord: Hashable, Codable, Sendable {
  /// What was done.
  public enum Act: String, Codable, Sendable {
    case merge, unmerge, split, link, unlink
  }

  /// Which of the two the event belongs to. Messages go from the source to the target: of a merged
  /// ticket into the one that takes it up, of an old ticket into the one that is split out.
  public enum Role: String, Codable, Sendable {
    case source, target
  }

  public var act: Act
  public var role: Role
  /// The ticket on the other side.
  public var other: Ticket.ID
  /// The messages that moved.
  public var messages: [Message.ID]
  /// Agents who follow the target since.
  public var followers: [Agent.ID]
  /// The drafts that went along; nil where none did.
  public var drafts: [MovedDraft]?
  /// Ids of messages by which later ones find the target now.
  public var keys: [String]
  /// Since when the customer of the merged ticket waited, or still waits on the old one of a split.
  public var oldestUnanswered: Instant?
  /// For links.
  public var link: LinkKind?
  /// Of the parting of two tickets: the event on this one by which they were joined.
  public var merging: Event.ID?

  public init(
    _ act: Act, _ role: Role, other: Ticket.ID, messages: [Message.ID] = [],
    followers: [Agent.ID] = [],
    keys: [String] = [], oldestUnanswered: Instant? = nil, link: LinkKind? = nil
  ) {
    self.act = act
    self.role = role
    self.other = other
    self.messages = messages
    self.followers = followers
    self.keys = keys
    self.oldestUnanswered = oldestUnanswered
    self.link = link
  }

  /// Source and target, where one of them has the event.
  func ends(of ticket: Ticket.ID) -> (source: Ticket.ID, target: Ticket.ID) {
    role == .source ? (ticket, other) : (other, ticket)
  }
}
