/// A file that came with a message; its bytes are in the store under their digest.
public struct Attachment: Sendable, Hashable {
  public var name: String
  /// A media type such as `image/png`.
  public var type: String
  /// Bytes, decoded.
  public var size: Int
  /// SHA-256 of the decoded bytes, in lower-case hexadecimal.
  public var sha256: String

  public init(name: String, type: String, size: Int, sha256: String) {
    self.name = name
    self.type = type
    self.size = size
    self.sha256 = sha256
  }
}
