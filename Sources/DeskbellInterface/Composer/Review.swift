import DeskbellCore

/// What is looked at once more before a reply leaves.
struct Review: Equatable, Sendable {
  /// What the ticket becomes; nil: as it is.
  var statusAfter: TicketStatus?
  /// When it leaves; nil: after the hold.
  var sendAt: Instant?
  /// That moment as it was typed.
  var sendLaterWords: String?
  var warnings: [SendingWarning]
  /// Which of several tickets is looked at.
  var position = 0
}
