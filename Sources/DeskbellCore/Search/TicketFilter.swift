/// Which tickets: what a view, a limit, a rule and `deskbell list` ask for, as a tree of conditions.
///
/// It has one meaning in two readings: `matches(_:now:)` for a ticket at hand, and SQL for the
/// store. Both say the same of every ticket.
public indirect enum TicketFilter: Hashable, Sendable {
  case condition(TicketCondition)
  /// All must hold; without any, every ticket does.
  case all([TicketFilter])
  /// At least one must hold; without any, no ticket does.
  case any([TicketFilter])
  case not(TicketFilter)

  /// Every ticket there is.
  public static let everything = TicketFilter.all([])
}

/// Trees in one form: no group within a group of its own kind, words that stand side by side in one
/// condition, simple conditions first.
extension TicketFilter {
  /// What meets all of some filters.
  public static func conjunction(_ parts: [TicketFilter]) -> TicketFilter {
    var words: [SearchTerm] = []
    var rest: [TicketFilter] = []
    for part in parts.flatMap(\.conjuncts) {
      if case .condition(.text(let terms)) = part {
        words += terms.filter { !words.contains($0) }
      } else if !rest.contains(part) {
        rest.append(part)
      }
    }
    if !words.isEmpty { rest.append(.condition(.text(words))) }
    let sorted = rest.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    return sorted.count == 1 ? sorted[0] : .all(sorted)
  }

  /// What meets at least one of some filters.
  public static func disjunction(_ parts: [TicketFilter]) -> TicketFilter {
    var alternatives: [TicketFilter] = []
    for part in parts.flatMap(\.disjuncts) where !alternatives.contains(part) {
      alternatives.append(part)
    }
    if alternatives.contains(.everything) { return .everything }
    return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }

  /// What does not meet a filter.
  public static func negation(_ filter: TicketFilter) -> TicketFilter {
    switch filter {
    case .not(let inner): inner
    case .all([]): .any([])
    case .any([]): .all([])
    default: .not(filter)
    }
  }

  /// The filter and another at once: what somebody asks for within a view. Nothing comes in that the
  /// view leaves out.
  public func narrowed(by other: TicketFilter) -> TicketFilter { .conjunction([self, other]) }

  /// The parts that must all hold.
  public var conjuncts: [TicketFilter] {
    if case .all(let parts) = self { parts } else { [self] }
  }

  private var disjuncts: [TicketFilter] {
    if case .any(let parts) = self { parts } else { [self] }
  }

  private var rank: Int {
    switch self {
    case .condition(let condition): condition.rank
    case .not(.condition(let condition)): condition.rank
    case .not, .all, .any: .max
    }
  }

  /// Every condition in the tree, wherever it stands.
  public var conditions: [TicketCondition] {
    switch self {
    case .condition(let condition): [condition]
    case .all(let parts), .any(let parts): parts.flatMap(\.conditions)
    case .not(let inner): inner.conditions
    }
  }

  /// Whether only tickets that are still to be done can meet it.
  public var isOfOpenTickets: Bool { conjuncts.contains(.condition(.isOpen)) }

  /// Whether it asks for what a ticket by itself does not know: its messages, files and followers.
  public var searchesText: Bool { conditions.contains(where: \.isBesideTheTicket) }
}
