/// Conditions on when something was or will be.
extension QueryDraft {
  /// `due:<2h`: within the next two hours or overdue; `due:>1d`: later than that; `due:today`.
  mutating func addDue(_ term: QueryTerm) throws(QueryError) {
    try add(term, counting: .ahead, from: \.dueFrom, before: \.dueBefore)
  }

  /// `created:<7d`: less than seven days ago; `created:>7d`: longer ago.
  mutating func addCreated(_ term: QueryTerm) throws(QueryError) {
    try add(term, counting: .back, from: \.createdFrom, before: \.createdBefore)
  }

  mutating func addUpdated(_ term: QueryTerm) throws(QueryError) {
    try add(term, counting: .back, from: \.updatedFrom, before: \.updatedBefore)
  }

  private mutating func add(
    _ term: QueryTerm, counting direction: QueryTimes.Direction,
    from: WritableKeyPath<TicketFilter, Instant?>, before: WritableKeyPath<TicketFilter, Instant?>
  ) throws(QueryError) {
    guard !term.isExcluded else {
      let field = term.field?.text ?? ""
      throw QueryError(
        column: term.column,
        message: "\(field): cannot be left out with -; turn its < or > round instead.")
    }
    let range = try QueryTimes(context: context, direction: direction).range(try single(term))
    let (start, end) = (filter[keyPath: from], filter[keyPath: before])
    filter[keyPath: from] = range.from.map { max($0, start ?? $0) } ?? start
    filter[keyPath: before] = range.before.map { min($0, end ?? $0) } ?? end
    if let from = filter[keyPath: from], let before = filter[keyPath: before], from >= before {
      throw contradiction(term)
    }
  }
}
