/// A part of the team with work of its own.
public struct Department: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Department>

  public var id: ID
  /// The short name that is typed: lower case, no blanks.
  public var handle: String
  public var name: String

  public init(id: ID, handle: String, name: String) {
    self.id = id
    self.handle = handle
    self.name = name
  }
}
