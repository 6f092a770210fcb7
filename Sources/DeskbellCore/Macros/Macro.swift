/// Several things to do to a ticket at once, under a name.
public struct Macro: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Macro>

  public var id: ID
  /// Whose it is; nil: everybody's.
  public var owner: Agent.ID?
  public var file: MacroFile

  public init(id: ID, owner: Agent.ID? = nil, file: MacroFile) {
    self.id = id
    self.owner = owner
    self.file = file
  }

  /// The short name that is typed: lower case, no blanks.
  public var name: String { file.name }
}
