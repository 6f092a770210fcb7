/// All that a person sees of one customer.
public struct CustomerPage: Sendable, Equatable {
  /// What the figures of a customer are.
  public struct Figures: Sendable, Equatable {
    public var tickets = 0
    public var open = 0
    public var reopened = 0
    public var handOvers = 0
    /// Of the ratings, 1 to 5; empty: there are none.
    public var ratings: [Int] = []

    public init() {}

    /// nil: nobody rated anything yet.
    public var meanRating: Double? {
      ratings.isEmpty ? nil : Double(ratings.reduce(0, +)) / Double(ratings.count)
    }
  }

  public var customer: Customer
  /// The newest first; at most as many as were asked for.
  public var tickets: [TicketRow]
  public var figures: Figures
  /// In the order they happened.
  public var events: [CustomerEvent]

  public init(
    customer: Customer, tickets: [TicketRow], figures: Figures, events: [CustomerEvent]
  ) {
    self.customer = customer
    self.tickets = tickets
    self.figures = figures
    self.events = events
  }
}
