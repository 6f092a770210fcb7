/// What is wrong with a file that a person wrote, and where.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file as it was given.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in characters; nil where only the line is known.
  public var column: Int?
  /// A sentence for people: what is wrong and what to do.
  public var message: String

  public init(file: String, line: Int, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `berlin.yaml:7: message`.
  public var description: String { "\(file):\(line): \(message)" }

  /// With the column where it is known: `config.yaml:7:3: message`.
  public var exactDescription: String {
    "\(file):\(line):\(column.map { "\($0):" } ?? "") \(message)"
  }
}
