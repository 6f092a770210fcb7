import DeskbellCore

/// A ticket that is read: where in the conversation, what is unfolded.
struct TicketScreen: Equatable, Sendable {
  var id: Ticket.ID
  /// The first line on screen.
  var top = 0
  /// Messages whose quoted text is shown.
  var unfolded: Set<Message.ID> = []
  var showsDetails = false
  /// Whether the person chose what of it is on screen.
  var wasScrolled = false
  /// Lines that are marked; nil: none are.
  var selection: LineSelection?
  /// How many messages there were when the person wrote one: it is shown as soon as it is here.
  var awaitsMessage: Int?
  var search = ""
  /// The line that the search found.
  var found: Int?
  /// The conversation as lines, made anew when what it was made of changes.
  var layout: ConversationLayout?

  init(id: Ticket.ID) { self.id = id }

  mutating func scroll(by distance: Int, height: Int) {
    top = min(max(0, top + distance), max(0, (layout?.lines.count ?? 0) - height))
  }

  /// The message whose heading is the last one at or above a line.
  func message(atLine line: Int) -> Message.ID? {
    layout?.messageStarts.last { $0.line <= line }?.message
  }
}
