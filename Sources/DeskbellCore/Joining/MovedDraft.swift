/// A draft that went to another ticket with the messages, as it was then.
public struct MovedDraft: Hashable, Codable, Sendable {
  public var agent: Agent.ID
  public var kind: Draft.Kind
  /// Tells it from one that its writer has gone on with or begun since.
  public var updatedAt: Instant

  init(_ draft: Draft) {
    agent = draft.agent
    kind = draft.kind
    updatedAt = draft.updatedAt
  }
}
