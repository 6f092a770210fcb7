/// One text for several tickets: each of them fills in the `{{values}}` that are in it.
public struct BulkMessage: Hashable, Sendable {
  public var kind: Draft.Kind
  /// A template, in the language of `ResponseTemplate`.
  public var text: String
  /// Whether nobody gets a copy.
  public var goesToSenderOnly: Bool
  /// Canned responses that went into it.
  public var responses: [CannedResponse.ID]
  /// Files that go with a reply.
  public var attachments: [Attachment]
  /// Whether the department's signature goes below it.
  public var isSigned: Bool
  /// When the writing began: what came to a ticket since is warned of.
  public var begunAt: Instant
  /// Words that the desk does not want to send.
  public var listedWords: [String]
  /// Drafts that are this message itself; a text that somebody began otherwise is not run over.
  public var ownDrafts: [Ticket.ID: String]

  public init(
    _ kind: Draft.Kind, _ text: String, goesToSenderOnly: Bool = false,
    responses: [CannedResponse.ID] = [], attachments: [Attachment] = [], isSigned: Bool = true,
    begunAt: Instant, listedWords: [String] = [], ownDrafts: [Ticket.ID: String] = [:]
  ) {
    self.kind = kind
    self.text = text
    self.goesToSenderOnly = goesToSenderOnly
    self.responses = responses
    self.attachments = attachments
    self.isSigned = isSigned
    self.begunAt = begunAt
    self.listedWords = listedWords
    self.ownDrafts = ownDrafts
  }

  /// Why it goes to nobody as it is, for people; nil: it can be filled in.
  public var problem: String? {
    if text.trimmingBlanks.isEmpty { return Refusal.emptyText.description }
    do {
      let unknown = try ResponseTemplate(parsing: text).unknownNames
      return unknown.first.map { "{{\($0)}} is no value that a ticket has." }
    } catch {
      return error.description
    }
  }
}
