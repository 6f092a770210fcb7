/// What an action would do to some tickets, planned without writing anything.
public struct ActionPreview: Hashable, Sendable {
  /// A change of one field, and how many tickets it would happen to.
  public struct Change: Hashable, Sendable {
    public var change: FieldChange
    public var count: Int
  }

  /// A ticket that the action would be refused for.
  public struct Refused: Hashable, Sendable {
    public var ticket: Ticket.ID
    public var refusal: Refusal
  }

  /// How many tickets were looked at.
  public var total = 0
  /// How many would change.
  public var changed = 0
  /// How many messages would go to customers.
  public var replies = 0
  /// The commonest first; what nobody looks at when deciding is left out.
  public var changes: [Change] = []
  public var refused: [Refused] = []

  public init() {}

  /// Adds what would become of other tickets.
  public mutating func append(_ other: ActionPreview) {
    total += other.total
    changed += other.changed
    replies += other.replies
    refused += other.refused
    for change in other.changes { count(change.change, change.count) }
    changes.sort { $0.count > $1.count }
  }

  mutating func count(_ change: FieldChange, _ count: Int = 1) {
    if let place = changes.firstIndex(where: { $0.change == change }) {
      changes[place].count += count
    } else {
      changes.append(Change(change: change, count: count))
    }
  }
}
