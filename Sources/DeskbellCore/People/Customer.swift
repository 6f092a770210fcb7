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
  /// What they write goes to spam.
  public var isBlocked: Bool
  /// When all that tells who they are was taken away.
  public var erasedAt: Instant?
  /// The customer that they are part of.
  public var mergedInto: Customer.ID?

  public init(
    id: ID, name: String, organisation: String? = nil, language: String? = nil, notes: String = "",
    addresses: [String] = [], isBlocked: Bool = false, erasedAt: Instant? = nil,
    mergedInto: Customer.ID? = nil
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.language = language
    self.notes = notes
    self.addresses = addresses
    self.isBlocked = isBlocked
    self.erasedAt = erasedAt
    self.mergedInto = mergedInto
  }
}
