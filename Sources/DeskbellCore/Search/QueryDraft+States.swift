/// Conditions on where a ticket stands and who has it.
extension QueryDraft {
  mutating func addStatus(_ term: QueryTerm) throws(QueryError) {
    var statuses: Set<TicketStatus> = []
    for piece in try values(term) {
      statuses.insert(try known(piece, "status", TicketStatus.self))
    }
    try narrow(\.statuses, to: statuses, term)
  }

  mutating func addPriority(_ term: QueryTerm) throws(QueryError) {
    var priorities: Set<Priority> = []
    for piece in try values(term) { priorities.formUnion(try priorityRange(piece)) }
    try narrow(\.priorities, to: priorities, term)
  }

  /// The priorities of `high`, `>=high`, `<normal` and the like.
  private func priorityRange(_ piece: QueryTerm.Piece) throws(QueryError) -> [Priority] {
    let comparisons: [(sign: String, holds: (Priority, Priority) -> Bool)] = [
      (">=", { $0 >= $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), ("<", { $0 < $1 }),
      ("=", { $0 == $1 }), ("", { $0 == $1 }),
    ]
    guard let comparison = comparisons.first(where: { piece.text.hasPrefix($0.sign) }) else {
      return []
    }
    let name = QueryTerm.Piece(
      text: String(piece.text.dropFirst(comparison.sign.count)),
      column: piece.column + comparison.sign.count)
    let bound = try known(name, "priority", Priority.self)
    let priorities = Priority.allCases.filter { comparison.holds($0, bound) }
    guard !priorities.isEmpty else {
      throw piece.error("No priority is \(piece.text).")
    }
    return priorities
  }

  /// Leaves what earlier conditions allow as well; an empty set in the filter means any.
  private mutating func narrow<Value: CaseIterable & Hashable>(
    _ path: WritableKeyPath<TicketFilter, Set<Value>>, to named: Set<Value>, _ term: QueryTerm
  ) throws(QueryError) {
    let wanted = term.isExcluded ? Set(Value.allCases).subtracting(named) : named
    let already = filter[keyPath: path]
    let both = already.isEmpty ? wanted : already.intersection(wanted)
    guard !both.isEmpty else { throw contradiction(term) }
    filter[keyPath: path] = both
  }

  mutating func addAssignee(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let piece = try single(term)
    let handle = piece.text.lowercased()
    switch handle {
    case "me": try set(\.assignment, to: .agent(try me(piece)), term)
    case "none": try set(\.assignment, to: .nobody, term)
    default:
      let name = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
      guard let agent = context.roster.agents.first(where: { $0.handle.lowercased() == name })
      else {
        let offered = context.roster.agents.filter(\.isActive).map(\.handle).sorted()
        throw unknown(piece, "agent", among: ["me", "none"] + offered)
      }
      try set(\.assignment, to: .agent(agent.id), term)
    }
  }

  mutating func addDepartment(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let piece = try single(term)
    let handle = piece.text.lowercased()
    let departments = context.roster.departments
    guard let department = departments.first(where: { $0.handle.lowercased() == handle }) else {
      throw unknown(piece, "department", among: departments.map(\.handle).sorted())
    }
    try set(\.department, to: department.id, term)
  }

  /// `is:open` and its like.
  mutating func addState(_ term: QueryTerm) throws(QueryError) {
    let piece = try single(term)
    let holds = !term.isExcluded
    switch piece.text.lowercased() {
    case "open": try set(\.isOpen, to: holds, term)
    case "escalated": try set(\.isEscalated, to: holds, term)
    case "waiting", "unanswered": try set(\.isWaiting, to: holds, term)
    case "breached": try set(\.isBreached, to: holds, term)
    case "at-risk": try set(\.isAtRisk, to: holds, term)
    case "snoozed":
      let snooze: TicketFilter.Snooze = holds ? .onlySnoozed : .hidden
      guard filter.snooze == .any || filter.snooze == snooze else { throw contradiction(term) }
      filter.snooze = snooze
    case "unassigned":
      try refuseExclusion(term)
      try set(\.assignment, to: .nobody, term)
    case "mine":
      try refuseExclusion(term)
      try set(\.assignment, to: .agent(try me(piece)), term)
    case "followed":
      throw piece.error("is:\(piece.text.lowercased()) cannot be searched yet.")
    default:
      throw unknown(
        piece, "state",
        among: [
          "open", "unassigned", "mine", "unanswered", "breached", "at-risk", "escalated", "snoozed",
          "waiting",
        ])
    }
  }

  private func me(_ piece: QueryTerm.Piece) throws(QueryError) -> Agent.ID {
    guard let me = context.me else {
      throw piece.error("\"\(piece.text)\" needs to know who you are: name the agent with --as.")
    }
    return me
  }
}
