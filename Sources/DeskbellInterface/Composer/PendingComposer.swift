import DeskbellCore

/// A composer that opens as soon as its ticket is here.
struct PendingComposer: Sendable {
  var ticket: Ticket.ID
  var kind: Draft.Kind
  var onlySender = false
  /// A text that was taken back; nil: the draft that is kept, or none.
  var draft: Draft?
  /// A text that goes below what was begun, with the responses in it, and what is done to the ticket
  /// when it is sent.
  var addition: String?
  var responses: [CannedResponse.ID] = []
  var alongside: [TicketVerb] = []
  /// The tickets where it goes to several.
  var bulk: BulkWriting?
}
