/// A field of the query language: one row of the table of all.
struct QueryField: Sendable {
  typealias Apply = @Sendable (QueryTerm, inout QueryDraft) throws(QueryError) -> Void

  /// As it is written before the colon; the first is the one that is offered.
  var names: [String]
  /// Adds the condition to the filter.
  var apply: Apply

  init(_ names: String..., apply: @escaping Apply) {
    self.names = names
    self.apply = apply
  }

  static let all: [QueryField] = [
    QueryField("status") { term, draft throws(QueryError) in try draft.addStatus(term) },
    QueryField("priority", "prio") { term, draft throws(QueryError) in
      try draft.addPriority(term)
    },
    QueryField("assignee") { term, draft throws(QueryError) in try draft.addAssignee(term) },
    QueryField("dept", "department") { term, draft throws(QueryError) in
      try draft.addDepartment(term)
    },
    QueryField("tier") { term, draft throws(QueryError) in try draft.addTier(term) },
    QueryField("channel") { term, draft throws(QueryError) in try draft.addChannel(term) },
    QueryField("tag") { term, draft throws(QueryError) in try draft.addTag(term) },
    QueryField("customer") { term, draft throws(QueryError) in try draft.addCustomer(term) },
    QueryField("language", "lang") { term, draft throws(QueryError) in
      try draft.addLanguage(term)
    },
    QueryField("number") { term, draft throws(QueryError) in try draft.addNumber(term) },
    QueryField("created") { term, draft throws(QueryError) in try draft.addCreated(term) },
    QueryField("updated") { term, draft throws(QueryError) in try draft.addUpdated(term) },
    QueryField("due") { term, draft throws(QueryError) in try draft.addDue(term) },
    QueryField("is") { term, draft throws(QueryError) in try draft.addState(term) },
  ]

  /// Fields of the language that a filter cannot hold yet.
  static let later: Set<String> = ["from", "subject", "has"]
}
