/// A calendar or a policy as somebody put it in force. It is never changed, only followed by a newer
/// one of its name: clocks are folded over what was in force when.
public struct PromiseDocument: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<PromiseDocument>

  /// The raw values are stored.
  public enum Kind: String, CaseIterable, Sendable {
    case calendar, policy
  }

  /// Later versions have higher ones, over all documents.
  public var id: ID
  public var kind: Kind
  public var name: String
  /// The text of the file; nil: it was taken out of force.
  public var text: String?
  /// When it came into force.
  public var at: Instant
  public var actor: Actor

  public init(id: ID, kind: Kind, name: String, text: String?, at: Instant, actor: Actor) {
    self.id = id
    self.kind = kind
    self.name = name
    self.text = text
    self.at = at
    self.actor = actor
  }
}
