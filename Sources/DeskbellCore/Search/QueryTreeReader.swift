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
    var met = Conjunction()
    loop: while let token = current {
      switch token {
      case .closing: break loop
      case .or(let column):
        if met.isEmpty { throw Self.missing(beside: column, "OR", 2) }
        break loop
      case .and(let column):
        position += 1
        if met.isEmpty || !startsCondition(current) {
          throw Self.missing(beside: column, "AND", 3)
        }
      case .opening(let column, let isExcluded):
        met.append(try group(from: column), isExcluded: isExcluded)
      case .term(let term):
        position += 1
        try add(condition(term), of: term, to: &met)
      }
    }
    return met.filter
  }

  private func add(
    _ filter: TicketFilter, of term: QueryTerm, to met: inout Conjunction
  ) throws(QueryError) {
    if term.isNumber, !term.isExcluded, case .condition(.numbers(let found)) = filter {
      met.numbers += found.ranges
    } else {
      if !term.isExcluded { try refuseContradiction(filter, to: met.parts, term) }
      met.append(filter, isExcluded: term.isExcluded)
    }
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

/// Conditions that were read side by side.
private struct Conjunction {
  private(set) var parts: [TicketFilter] = []
  /// Several numbers ask for any of them.
  var numbers: [ClosedRange<Int64>] = []

  var isEmpty: Bool { parts.isEmpty && numbers.isEmpty }

  var filter: TicketFilter {
    .conjunction(
      numbers.isEmpty ? parts : parts + [.condition(.numbers(NumberRanges(numbers)))])
  }

  mutating func append(_ filter: TicketFilter, isExcluded: Bool) {
    parts.append(isExcluded ? .negation(filter) : filter)
  }
}

extension TicketFilter {
  fileprivate var plainCondition: TicketCondition? {
    if case .condition(let condition) = self { condition } else { nil }
  }
}
