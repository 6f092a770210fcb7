/// Writes a filter in the query language: what `QueryParser` reads back as the same filter.
public struct QueryWriter {
  private let roster: DeskRoster

  public init(roster: DeskRoster) { self.roster = roster }

  public func text(of filter: TicketFilter) -> String {
    switch filter {
    case .all(let parts): parts.map(part).joined(separator: " ")
    // No word says "nothing"; this asks for what cannot be.
    case .any([]): "(is:open -is:open)"
    case .any(let parts): parts.map(text).joined(separator: " OR ")
    default: part(filter)
    }
  }

  /// A filter as one of those that stand side by side.
  private func part(_ filter: TicketFilter) -> String {
    switch filter {
    case .condition(let condition): return text(of: condition)
    case .all, .any: return "(\(text(of: filter)))"
    case .not(let inner):
      if case .condition(let condition) = inner, condition.isOneTerm {
        return "-\(text(of: condition))"
      }
      return "-(\(text(of: inner)))"
    }
  }

  private func text(of condition: TicketCondition) -> String {
    switch condition {
    case .isOpen: "is:open"
    case .isSnoozed: "is:snoozed"
    case .isEscalated: "is:escalated"
    case .isWaiting: "is:unanswered"
    case .isBreached: "is:breached"
    case .isAtRisk: "is:at-risk"
    case .isPressing: "is:pressing"
    case .hasAttachment: "has:attachment"
    case .isFollowed: "is:followed"
    case .due(let range): "due:\(text(of: range))"
    case .created(let range): "created:\(text(of: range))"
    case .updated(let range): "updated:\(text(of: range))"
    case .text(let terms): terms.map(text).joined(separator: " ")
    case .subject(let term): "subject:\(text(of: term))"
    case .sender(let term): "from:\(text(of: term))"
    default: field(condition)
    }
  }

  private func field(_ condition: TicketCondition) -> String {
    switch condition {
    case .statuses(let statuses): "status:\(list(statuses.map(\.rawValue)))"
    case .priorities(let priorities): "priority:\(list(priorities.map(\.rawValue)))"
    case .channels(let channels): "channel:\(list(channels.map(\.rawValue)))"
    case .tiers(let tiers): "tier:\(tiers.queryText)"
    case .numbers(let numbers): "number:\(numbers.queryText)"
    case .assignees(let agents):
      "assignee:\(list(agents.map { $0.map { roster.agentName($0) } ?? "none" }))"
    case .departments(let departments):
      "dept:\(list(departments.map { $0.map(handle) ?? "none" }))"
    case .languages(let languages): "language:\(list(Array(languages)))"
    case .customer(let customer): "customer:#\(customer)"
    case .customerAddresses(let addresses): "customer:\(list(Array(addresses)))"
    case .tags(let tags) where tags.count == 1: "tag:\(quoted(tags.first ?? ""))"
    case .tags(let tags): "tag:\(list(Array(tags)))"
    default: ""
    }
  }

  private func handle(_ department: Department.ID) -> String {
    roster.department(department)?.handle ?? "\(department)"
  }

  private func list(_ words: [String]) -> String { words.sorted().joined(separator: ",") }

  private func quoted(_ word: String) -> String {
    word.contains { $0.isWhitespace || "(),".contains($0) } ? "\"\(word)\"" : word
  }

  private func text(of term: SearchTerm) -> String {
    term.isPhrase ? "\"\(term.text)\"" : term.text + (term.isPrefix ? "*" : "")
  }

  /// A moment that ends a range stands for the second that begins with it.
  private func text(of range: InstantRange) -> String {
    switch (range.from, range.before) {
    case (let from?, let before?):
      "\(from.iso8601)..\(before.adding(seconds: -1).iso8601)"
    case (let from?, nil): ">=\(from.iso8601)"
    case (nil, let before?): "<\(before.iso8601)"
    case (nil, nil): ".."
    }
  }
}

extension TicketCondition {
  /// Whether the query language says it with one term.
  fileprivate var isOneTerm: Bool {
    if case .text(let terms) = self { terms.count == 1 } else { true }
  }
}
