/// Conditions on where a ticket stands and who has it.
extension QueryConditions {
  /// The words behind `is:`; every status but `open` is one as well.
  static let states = [
    "open", "unassigned", "mine", "unanswered", "breached", "at-risk", "pressing", "escalated",
    "snoozed", "followed",
  ]

  func status(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var statuses: Set<TicketStatus> = []
    for piece in try values(term) {
      statuses.insert(try known(piece, "status", TicketStatus.self))
    }
    return .condition(.statuses(statuses))
  }

  func priority(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var priorities: Set<Priority> = []
    for piece in try values(term) { priorities.formUnion(try priorityRange(piece)) }
    return .condition(.priorities(priorities))
  }

  /// The priorities of `high`, `>=high`, `<normal`, `normal..urgent`.
  private func priorityRange(_ piece: QueryTerm.Piece) throws(QueryError) -> [Priority] {
    if let dots = piece.text.firstRange(of: "..") {
      let first = String(piece.text[..<dots.lowerBound])
      let last = String(piece.text[dots.upperBound...])
      let start = try known(.init(text: first, column: piece.column), "priority", Priority.self)
      let end = try known(
        .init(text: last, column: piece.column + first.count + 2), "priority", Priority.self)
      guard start <= end else { throw piece.error("This range ends before it begins.") }
      return Priority.allCases.filter { (start...end).contains($0) }
    }
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

  /// `is:open` and its like.
  func state(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    let filters = try values(term).map { piece throws(QueryError) in try state(piece) }
    return .disjunction(filters)
  }

  private func state(_ piece: QueryTerm.Piece) throws(QueryError) -> TicketFilter {
    switch piece.text.lowercased() {
    case "open": return .condition(.isOpen)
    case "escalated": return .condition(.isEscalated)
    case "waiting", "unanswered": return .condition(.isWaiting)
    case "breached": return .condition(.isBreached)
    case "at-risk": return .condition(.isAtRisk)
    case "pressing": return .condition(.isPressing)
    case "snoozed": return .condition(.isSnoozed)
    case "unassigned":
      return .conjunction([.condition(.isOpen), .condition(.assignees([nil]))])
    case "mine": return .condition(.assignees([try me(piece)]))
    case "followed": return .condition(.isFollowed(by: try me(piece)))
    case let word:
      if let status = TicketStatus(rawValue: word) { return .condition(.statuses([status])) }
      let statuses = TicketStatus.allCases.map(\.rawValue).filter { $0 != "open" }
      throw unknown(piece, "state", among: Self.states + statuses)
    }
  }

  func me(_ piece: QueryTerm.Piece) throws(QueryError) -> Agent.ID {
    guard let me = context.me else {
      throw piece.error("\"\(piece.text)\" needs to know who you are: name the agent with --as.")
    }
    return me
  }

  func tier(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var ranges: [ClosedRange<Int64>] = []
    for piece in try values(term) {
      guard let tiers = NumberRanges(query: piece.text) else {
        throw piece.error("A tier is a number from 1: \"\(piece.text)\" is none.")
      }
      ranges += tiers.ranges
    }
    return .condition(.tiers(NumberRanges(ranges)))
  }

  func channel(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var channels: Set<Channel> = []
    for piece in try values(term) {
      channels.insert(try known(piece, "channel", Channel.self))
    }
    return .condition(.channels(channels))
  }

  func tag(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    .condition(.tags(Set(try values(term).map { $0.text.lowercased() })))
  }
}
