/// A field of the query language: one row of the table of all.
struct QueryField: Sendable {
  typealias Read = @Sendable (QueryTerm, QueryConditions) throws(QueryError) -> TicketFilter

  /// What may stand behind the colon, for completion.
  enum Values: Sendable {
    case words([String])
    case agents, departments, tags
  }

  /// As it is written before the colon; the first is the one that is offered.
  var names: [String]
  /// What it asks for, in a few words.
  var meaning: String
  var values: Values
  /// The condition of a term with this field.
  var read: Read

  init(_ names: String..., meaning: String, values: Values, read: @escaping Read) {
    self.names = names
    self.meaning = meaning
    self.values = values
    self.read = read
  }

  static func named(_ name: String) -> QueryField? {
    let folded = name.lowercased()
    return all.first { $0.names.contains(folded) }
  }

  static let all: [QueryField] = states + people + times + texts

  private static let states: [QueryField] = [
    QueryField(
      "is", meaning: "a state", values: .words(QueryConditions.states)
    ) { term, conditions throws(QueryError) in try conditions.state(term) },
    QueryField(
      "status", meaning: "where it stands", values: .words(TicketStatus.allCases.map(\.rawValue))
    ) { term, conditions throws(QueryError) in try conditions.status(term) },
    QueryField(
      "priority", "prio", meaning: "how much it matters",
      values: .words(Priority.allCases.reversed().map(\.rawValue) + [">=high"])
    ) { term, conditions throws(QueryError) in try conditions.priority(term) },
    QueryField(
      "tier", meaning: "the level of expertise", values: .words(["1", "2", "3", ">=2"])
    ) { term, conditions throws(QueryError) in try conditions.tier(term) },
    QueryField(
      "channel", meaning: "how it came in", values: .words(Channel.allCases.map(\.rawValue))
    ) { term, conditions throws(QueryError) in try conditions.channel(term) },
    QueryField("tag", meaning: "a tag", values: .tags) { term, conditions throws(QueryError) in
      try conditions.tag(term)
    },
    QueryField(
      "language", "lang", meaning: "the language", values: .words([])
    ) { term, conditions throws(QueryError) in try conditions.language(term) },
    QueryField(
      "number", meaning: "numbers of tickets", values: .words([])
    ) { term, conditions throws(QueryError) in try conditions.number(term) },
  ]

  private static let people: [QueryField] = [
    QueryField(
      "assignee", meaning: "who has it", values: .agents
    ) { term, conditions throws(QueryError) in try conditions.assignee(term) },
    QueryField(
      "dept", "department", meaning: "the department", values: .departments
    ) { term, conditions throws(QueryError) in try conditions.department(term) },
    QueryField(
      "customer", meaning: "an address of the customer", values: .words([])
    ) { term, conditions throws(QueryError) in try conditions.customer(term) },
    QueryField(
      "from", meaning: "who wrote", values: .words([])
    ) { term, conditions throws(QueryError) in try conditions.sender(term) },
  ]

  private static let times: [QueryField] = [
    QueryField(
      "due", meaning: "when the next promise is due",
      values: .words(["<2h", "today", "tomorrow", "<1d", ">1d"])
    ) { term, conditions throws(QueryError) in
      .condition(.due(try conditions.range(term, counting: .ahead)))
    },
    QueryField(
      "created", meaning: "when it was opened", values: .words(past)
    ) { term, conditions throws(QueryError) in
      .condition(.created(try conditions.range(term, counting: .back)))
    },
    QueryField(
      "updated", meaning: "when it was changed last", values: .words(past)
    ) { term, conditions throws(QueryError) in
      .condition(.updated(try conditions.range(term, counting: .back)))
    },
  ]

  private static let past = ["today", "yesterday", "<7d", ">7d", "<30d"]

  private static let texts: [QueryField] = [
    QueryField(
      "subject", meaning: "words in a subject", values: .words([])
    ) { term, conditions throws(QueryError) in try conditions.subject(term) },
    QueryField(
      "has", meaning: "what it has", values: .words(["attachment"])
    ) { term, conditions throws(QueryError) in try conditions.possession(term) },
  ]
}
