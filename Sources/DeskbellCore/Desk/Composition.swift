/// A message that an agent has written and wants to send or keep.
public struct Composition: Hashable, Sendable {
  public var text: String
  /// Recipients of a reply; nil: who wrote last from the customer's side, and who was copied there.
  public var to: [Address]?
  public var cc: [Address]
  /// What the ticket becomes with it; nil: as the status machine says.
  public var statusAfter: TicketStatus?
  /// Canned responses that went into the text: counted for the order of the picker.
  public var responses: [CannedResponse.ID]
  /// Characters before the caret when it was written; nil: at the end.
  public var caret: Int?
  /// When it is to leave; nil: as soon as it was held long enough to be taken back.
  public var sendAt: Instant?
  /// Whether the department's signature goes below an answer.
  public var isSigned = true
  /// Whether it is what the writer's draft has become: then the draft goes with it. Another text
  /// that was begun stays.
  public var endsDraft = false
  /// Files that go with it; their bytes are kept by `Desk.keep(_:)`.
  public var attachments: [Attachment]

  public init(
    text: String, to: [Address]? = nil, cc: [Address] = [], statusAfter: TicketStatus? = nil,
    responses: [CannedResponse.ID] = [], caret: Int? = nil, sendAt: Instant? = nil,
    attachments: [Attachment] = []
  ) {
    self.text = text
    self.to = to
    self.cc = cc
    self.statusAfter = statusAfter
    self.responses = responses
    self.caret = caret
    self.sendAt = sendAt
    self.attachments = attachments
  }
}
