import DeskbellCore

/// A composer that opens as soon as its ticket is here.
struct PendingComposer: Equatable, Sendable {
  var ticket: Ticket.ID
  var kind: Draft.Kind
  var onlySender: Bool
}
