/// Makes a tree of the tokens of a query: `OR` binds weaker than standing side by side.
struct QueryTreeReader {
  /// Groups within groups, and conditions in all: more is no query that somebody wrote, and the
  /// engine has limits too.
  private static let deepest = 40
  private static let mostConditions = 500

  private let tokens: [QueryToken]
  private let conditions: QueryConditions
  private var position = 0
  private var depth = 0
  private var count = 0

  init(tokens: [QueryToken], conditions: QueryConditions) {
    self.tokens = tokens
    self.conditions = conditions
  }

  private var current: QueryToken? { position < tokens.count ? tokens[position] : nil }

  mutating func read() throws(QueryError) -> TicketFilter {
    guard !tokens.isEmpty else { return .everything }
    let filter = try alternatives()
    if let token = current {
      throw QueryError(
        column: token.column,
        message: "No parenthesis is open that this one could close. To search for it, put the text "
          + "around it in quotation marks.")
    }
    return filter
  }

  private mutating func alternatives() throws(QueryError) -> TicketFilter {
    var parts = [try conjunction()]
    while case .or(let column) = current {
      position += 1
      guard startsCondition(current) else { throw Self.missing(beside: column, "OR", 2) }
      parts.append(try conjunction())
    }
    return .disjunction(parts)
  }

  private func startsCondition(_ token: QueryToken?) -> Bool {
    switch token {
    case .term, .opening: true
    default: false
    }
  }

  private static func missing(beside column: Int, _ word: String, _ length: Int) -> QueryError {
    QueryError(
      column: column, length: length,
      message: "\(word) stands between two conditions; one is missing here. For the word itself "
        + "write it small.")
  }

  /// Conditions side by side.
  private mutating func conjunction() throws(QueryError) -> TicketFilter {
    var parts: [TicketFilter] = []
    var numbers: [ClosedRange<Int64>] = []
    loop: while let token = current {
      switch token {
      case .closing, .or:
        if parts.isEmpty, numbers.isEmpty {
          if case .or(let column) = token { throw Self.missing(beside: column, "OR", 2) }
        }
        break loop
      case .and(let column):
        position += 1
        let follows = startsCondition(current)
        if !follows || parts.isEmpty && numbers.isEmpty {
          throw Self.missing(beside: column, "AND", 3)
        }
      case .opening(let column, let isExcluded):
        let group = try group(from: column)
        parts.append(isExcluded ? .negation(group) : group)
      case .term(let term):
        position += 1
        let filter = try condition(term)
        if term.isNumber, !term.isExcluded, case .condition(.numbers(let found)) = filter {
          // Several numbers ask for any of them.
          numbers += found.ranges
        } else {
          if !term.isExcluded { try refuseContradiction(filter, to: parts, term) }
          parts.append(term.isExcluded ? .negation(filter) : filter)
        }
      }
    }
    if !numbers.isEmpty { parts.append(.condition(.numbers(NumberRanges(numbers)))) }
    return .conjunction(parts)
  }

  private mutating func group(from column: Int) throws(QueryError) -> TicketFilter {
    position += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw QueryError(
        column: column, message: "Groups are nested more than \(Self.deepest) deep here.")
    }
    if case .closing = current {
      throw QueryError(
        column: column, length: 2, message: "There is nothing between these parentheses.")
    }
    let filter = try alternatives()
    guard case .closing = current else {
      throw QueryError(
        column: column, message: "The parenthesis that opens here is not closed.")
    }
    position += 1
    return filter
  }

  private mutating func condition(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    count += term.value.alternatives.count
    guard count <= Self.mostConditions else {
      throw QueryError(
        column: term.column, length: term.length,
        message: "A query has at most \(Self.mostConditions) conditions; this one is too many.")
    }
    return try conditions.filter(term)
  }

  /// What no ticket can meet is a slip, and an empty list would not say so.
  private func refuseContradiction(
    _ filter: TicketFilter, to earlier: [TicketFilter], _ term: QueryTerm
  ) throws(QueryError) {
    let before = earlier.flatMap(\.conjuncts).compactMap(\.plainCondition)
    let isImpossible = filter.conjuncts.compactMap(\.plainCondition).contains { condition in
      before.contains { $0.excludes(condition) }
    }
    guard isImpossible else { return }
    let name = term.field.map { $0.text + ":" } ?? ""
    throw QueryError(
      column: term.column, length: term.length,
      message: "No ticket can meet \(name)\(term.value.text) and the conditions before it.")
  }
}

extension TicketFilter {
  fileprivate var plainCondition: TicketCondition? {
    if case .condition(let condition) = self { condition } else { nil }
  }
}
