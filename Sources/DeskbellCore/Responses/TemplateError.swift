/// Why a prepared answer cannot be read, and where.
public struct TemplateError: Error, Equatable, CustomStringConvertible {
  /// Both counted from 1; the column in characters.
  public var line: Int
  public var column: Int
  public var message: String

  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  public var description: String { "At line \(line), column \(column): \(message)" }
}
