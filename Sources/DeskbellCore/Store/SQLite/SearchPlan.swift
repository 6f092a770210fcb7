/// A filter whose words lead the search: they are looked for newest message first, and the rest is
/// asked of each ticket that is found.
struct SearchPlan {
  /// For the index; nil where there is nothing to look for.
  var expression: String?
  var rest: TicketFilter

  /// nil where no words stand in the top conjunction: the list is then walked in its own order.
  init?(_ filter: TicketFilter) {
    var parts = filter.conjuncts
    guard let place = parts.firstIndex(where: { Self.groups(of: $0) != nil }),
      let groups = Self.groups(of: parts[place])
    else { return nil }
    parts.remove(at: place)
    expression =
      groups.count == 1
      ? SearchExpression.matching(groups[0]) : SearchExpression.matchingAny(groups: groups)
    rest = .conjunction(parts)
  }

  /// The words of a condition, or of alternatives that are nothing but words.
  private static func groups(of filter: TicketFilter) -> [[SearchTerm]]? {
    switch filter {
    case .condition(.text(let terms)): return [terms]
    case .any(let parts) where !parts.isEmpty:
      let groups = parts.compactMap { part -> [SearchTerm]? in
        if case .condition(.text(let terms)) = part { terms } else { nil }
      }
      return groups.count == parts.count ? groups : nil
    default: return nil
    }
  }
}
