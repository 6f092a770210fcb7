import DeskbellCore

/// The conversation of a ticket as lines of a width: made once for each version of the ticket, not
/// once for each key.
struct ConversationLayout: Equatable, Sendable {
  /// What the lines were made of.
  struct Basis: Equatable, Sendable {
    var ticket: Ticket.ID
    var version: Int
    var messages: Int
    var events: Int
    var columns: Int
    var unfolded: Set<Message.ID>
    var day: Int64
    var people: Int
    var hasUnicode: Bool
    /// Replies that can still be taken back.
    var held: Int
  }

  var basis: Basis
  var lines: [StyledLine]
  var messageStarts: [(message: Message.ID, line: Int)]

  static func == (left: Self, right: Self) -> Bool { left.basis == right.basis }
}
