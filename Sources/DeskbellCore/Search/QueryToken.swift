/// What a query consists of.
enum QueryToken: Equatable {
  case term(QueryTerm)
  /// An opening parenthesis, perhaps with a `-` before it.
  case opening(column: Int, isExcluded: Bool)
  case closing(column: Int)
  case or(column: Int)
  case and(column: Int)

  var column: Int {
    switch self {
    case .term(let term): term.column
    case .opening(let column, _), .closing(let column), .or(let column), .and(let column): column
    }
  }
}
