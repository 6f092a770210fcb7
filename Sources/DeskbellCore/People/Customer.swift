/// Somebody who writes to us, under one or more addresses.
public struct Customer: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Customer>

  public var id: ID
  public var name: String
  public var organisation: String?
  /// A BCP 47 tag; nil while unknown.
  public var language: String?
  /// What the team should know about them.
  public var notes: String
  public var addresses: [String]

  public init(
    id: ID, name: String, organisation: String? = nil, language: String? = nil, notes: String = "",
    addresses: [String] = []
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.language = language
    self.notes = notes
    self.addresses = addresses
  }
}
