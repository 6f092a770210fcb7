/// Why a query cannot be understood, and where.
public struct QueryError: Error, Equatable, CustomStringConvertible {
  /// The place in the query in characters, the first is 1.
  public var column: Int
  /// How many characters are wrong.
  public var length: Int
  /// One or two sentences for people, without the place.
  public var message: String
  /// The known word that was probably meant.
  public var suggestion: String?

  public init(column: Int, length: Int = 1, message: String, suggestion: String? = nil) {
    self.column = column
    self.length = length
    self.message = message
    self.suggestion = suggestion
  }

  public var description: String {
    let question = suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
    return "At column \(column): \(message)\(question)"
  }
}
