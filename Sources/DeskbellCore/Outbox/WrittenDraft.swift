/// How a message of an agent was written: what taking it back gives back.
struct WrittenDraft: Equatable {
  var text: String
  /// Characters before the caret.
  var caret: Int
  /// nil: everybody on the ticket.
  var to: [Address]?
  var cc: [Address]
  var responses: [CannedResponse.ID]
  /// When it was to leave, where its writer said so.
  var sendAt: Instant?

  init(
    text: String, caret: Int, to: [Address]?, cc: [Address], responses: [CannedResponse.ID],
    sendAt: Instant?
  ) {
    self.text = text
    self.caret = caret
    self.to = to
    self.cc = cc
    self.responses = responses
    self.sendAt = sendAt
  }

  init(_ composition: Composition) {
    self.init(
      text: composition.text, caret: composition.caret ?? composition.text.count,
      to: composition.to, cc: composition.cc, responses: composition.responses,
      sendAt: composition.sendAt)
  }
}
