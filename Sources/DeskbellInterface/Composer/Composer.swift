import DeskbellCore

/// A reply or a note that is being written.
struct Composer: Sendable {
  /// How long a pause must be before the draft is kept, in milliseconds.
  static let pause: Int64 = 500

  var ticket: Ticket.ID
  /// The version of the ticket that the person saw when beginning.
  var version: Int
  var kind: Draft.Kind
  var editor: TextEditor
  /// Nil: everybody on the ticket.
  var to: [Address]?
  var cc: [Address]
  var responses: [CannedResponse.ID]
  /// Files that go with a reply.
  var attachments: [Attachment] = []
  /// The last change that is not kept yet.
  var unsavedSince: Instant? { didSet { if unsavedSince != nil { savingSince = nil } } }
  /// When the text as it is was given to the desk.
  var savingSince: Instant?
  /// The text as it is is on disk.
  var isKept: Bool { savedSince != nil && savedSince == savingSince }
  private var savedSince: Instant?
  /// What is shown before sending.
  var review: Review?
  /// The text is with the desk; keys wait for the answer.
  var isSending = false
  /// The newest message when the person began.
  let begunAfter: Message.ID?
  /// The newest message that the person was told of: to notice one that comes meanwhile.
  var newestMessage: Message.ID?
  /// What is done to the ticket when the text is sent: the rest of a macro.
  var alongside: [TicketVerb] = []
  /// The tickets where it goes to several; nil: to one.
  var bulk: BulkWriting?

  init(_ detail: TicketDetail, kind: Draft.Kind, to: [Address]? = nil) {
    ticket = detail.ticket.id
    version = detail.ticket.version
    begunAfter = detail.messages.last?.id
    newestMessage = begunAfter
    self.kind = kind
    self.to = to
    editor = TextEditor()
    cc = []
    responses = []
  }

  init(_ detail: TicketDetail, continuing draft: Draft) {
    self.init(detail, kind: draft.kind, to: draft.to)
    cc = draft.cc
    responses = draft.responses
    attachments = draft.attachments
    editor = TextEditor(text: draft.text, caret: draft.caret)
    (savingSince, savedSince) = (draft.updatedAt, draft.updatedAt)
  }

  /// The desk has kept a draft; a later text may be on its way.
  mutating func noteSaved(_ draft: Draft) { savedSince = draft.updatedAt }

  /// When the draft is to be kept.
  var saveAt: Instant? {
    unsavedSince.map { Instant(milliseconds: $0.milliseconds + Self.pause) }
  }

  func draft(by agent: Agent.ID, at now: Instant) -> Draft {
    Draft(
      agent: agent, ticket: ticket, kind: kind, text: editor.text, caret: editor.caretOffset,
      to: to, cc: cc, responses: responses, updatedAt: now,
      attachments: attachments)
  }

  func composition(statusAfter: TicketStatus?) -> Composition {
    var composition = Composition(
      text: editor.text, to: to, cc: cc, statusAfter: statusAfter, responses: responses,
      caret: editor.caretOffset, sendAt: review?.sendAt,
      attachments: kind == .reply ? attachments : [])
    composition.endsDraft = true
    return composition
  }
}
