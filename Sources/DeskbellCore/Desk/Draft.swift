/// A text that an agent is writing on a ticket; survives a killed session.
public struct Draft: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable { case reply, note }

  public var agent: Agent.ID
  public var ticket: Ticket.ID
  public var kind: Kind
  public var text: String
  /// Characters (grapheme clusters) before the caret.
  public var caret: Int
  public var to: [Address]?
  public var cc: [Address]
  public var responses: [CannedResponse.ID]
  public var updatedAt: Instant
  /// When it came back out of the outbox though its writer had sent it; nil: it did not, or the
  /// writer has gone on with it since.
  public var returnedAt: Instant?
  /// Files that are to go with it.
  public var attachments: [Attachment]

  public init(
    agent: Agent.ID, ticket: Ticket.ID, kind: Kind, text: String, caret: Int = 0,
    to: [Address]? = nil, cc: [Address] = [], responses: [CannedResponse.ID] = [],
    updatedAt: Instant, returnedAt: Instant? = nil, attachments: [Attachment] = []
  ) {
    self.agent = agent
    self.ticket = ticket
    self.kind = kind
    self.text = text
    self.caret = caret
    self.to = to
    self.cc = cc
    self.responses = responses
    self.updatedAt = updatedAt
    self.returnedAt = returnedAt
    self.attachments = attachments
  }
}
