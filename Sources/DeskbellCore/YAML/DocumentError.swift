/// What is wrong with a file that a person wrote, and where.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file as it was given.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// A sentence for people: what is wrong and what to do.
  public var message: String

  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `berlin.yaml:7: message`.
  public var description: String { "\(file):\(line): \(message)" }
}
