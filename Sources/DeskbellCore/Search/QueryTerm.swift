/// One condition of a query as it was written.
struct QueryTerm: Equatable {
  /// A piece of the query's text and where it begins, the first character being 1.
  struct Piece: Equatable {
    var text: String
    var column: Int

    func error(_ message: String, suggestion: String? = nil) -> QueryError {
      QueryError(
        column: column, length: max(1, text.count), message: message, suggestion: suggestion)
    }

    /// The parts between commas, each with its place.
    var alternatives: [Piece] {
      var start = column
      return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
        defer { start += part.count + 1 }
        return Piece(text: String(part), column: start)
      }
    }
  }

  /// The name before the colon.
  var field: Piece?
  var value: Piece
  var isQuoted = false
  /// A `-` stands before it.
  var isExcluded = false
  /// Where the whole term begins.
  var column: Int

  /// Whether it is a ticket's number, such as `#1042`.
  var isNumber: Bool {
    field == nil && !isQuoted && value.text.hasPrefix("#") && value.text.count > 1
  }

  /// The whole term as far as it is known where it ends.
  var length: Int { max(1, value.column + value.text.count - column) }
}
