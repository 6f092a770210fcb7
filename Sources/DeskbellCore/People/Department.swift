/// A part of the team with work of its own.
public struct Department: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Department>

  public var id: ID
  /// The short name that is typed: lower case, no blanks.
  public var handle: String
  public var name: String
  /// What stands below its answers to customers, with `{{values}}`; empty: nothing.
  public var signature: String

  public init(id: ID, handle: String, name: String, signature: String = "") {
    self.id = id
    self.handle = handle
    self.name = name
    self.signature = signature
  }
}
