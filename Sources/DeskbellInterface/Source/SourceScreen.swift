import DeskbellCore
import DeskbellText

/// A message as it came, byte for byte, made harmless line by line.
struct SourceScreen: Equatable, Sendable {
  var ticket: Ticket.ID
  var message: Message.ID
  var title: String
  /// Nil while it is fetched.
  var lines: [DisplayText]?
  var top = 0
  /// Why there is nothing to show.
  var problem: String?

  mutating func scroll(by distance: Int, height: Int) {
    top = min(max(0, top + distance), max(0, (lines?.count ?? 0) - height))
  }
}
