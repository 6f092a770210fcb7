import DeskbellCore

/// A composer that opens as soon as its ticket is here.
struct PendingComposer: Equatable, Sendable {
  var ticket: Ticket.ID
  var kind: Draft.Kind
  var onlySender = false
  /// A text that was taken back; nil: the draft that is kept, or none.
  var draft: Draft?
}
