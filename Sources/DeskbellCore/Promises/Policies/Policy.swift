/// Promises in one document: the first entry that a ticket meets is the one that holds.
public struct Policy: Sendable, Equatable {
  public var name: String
  /// Of several policies the one with the lowest order is looked at first, then by name.
  public var order: Int
  public var entries: [PolicyEntry]
  public var examples: [PolicyExample]

  public init(
    name: String, order: Int = 100, entries: [PolicyEntry] = [], examples: [PolicyExample] = []
  ) {
    self.name = name
    self.order = order
    self.entries = entries
    self.examples = examples
  }
}
