/// A list that somebody keeps: a query by name, with what its rows show and how they are sorted.
public struct SavedView: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<SavedView>

  /// The longest name, in characters.
  static let longestName = 60

  public var id: ID
  public var name: String
  /// Whose it is; nil: everybody's.
  public var owner: Agent.ID?
  /// Read anew each time, so that `today` and `me` mean what they say then.
  public var query: String
  /// Empty: the columns of every list.
  public var columns: [ViewColumn]
  public var order: TicketOrder

  public init(
    id: ID = 0, name: String, owner: Agent.ID? = nil, query: String, columns: [ViewColumn] = [],
    order: TicketOrder = .next
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.query = query
    self.columns = columns
    self.order = order
  }

  /// The tickets that it asks for now.
  public func filter(in context: QueryContext) throws(QueryError) -> TicketFilter {
    try QueryParser.filter(for: query, in: context)
  }
}
