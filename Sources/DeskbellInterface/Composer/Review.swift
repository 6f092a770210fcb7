import DeskbellCore

/// What is looked at once more before a reply leaves.
struct Review: Equatable, Sendable {
  /// What the ticket becomes; nil: as it is.
  var statusAfter: TicketStatus?
  var warnings: [String]
}
