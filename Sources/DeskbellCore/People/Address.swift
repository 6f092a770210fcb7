/// Somebody at an address of a channel: a mail address, a phone number, a chat handle.
public struct Address: Hashable, Codable, Sendable {
  /// As the sender wrote it; nil where none was given.
  public var name: String?
  public var address: String

  public init(name: String? = nil, address: String) {
    self.name = name
    self.address = address
  }

  /// What two spellings of the same address have in common.
  public var folded: String { address.lowercased() }
}
