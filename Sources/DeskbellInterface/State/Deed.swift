import DeskbellCore

/// Something that a person does to tickets, and what follows when it is done.
struct Deed: Hashable, Sendable {
  enum Then: Hashable, Sendable {
    case stay
    /// Goes on with this ticket; nil: back to the list.
    case open(Ticket.ID?)
    /// The text of the composer is with the desk now: it closes.
    case closeComposer
  }

  var verb: TicketVerb
  var tickets: [SeenTicket]
  var then: Then = .stay
}
