extension Ticket {
  /// Sets the field to what the change leads to.
  public mutating func apply(_ change: FieldChange) {
    switch change {
    case .subject(_, let new): subject = new
    case .status(_, let new): status = new
    case .priority(_, let new): priority = new
    case .department(_, let new): department = new
    case .assignee(_, let new): assignee = new
    case .tier(_, let new): tier = new
    case .tags(let added, let removed):
      tags = Set(tags).union(added).subtracting(removed).sorted()
    case .snoozedUntil(_, let new): snoozedUntil = new
    case .snoozeReason(_, let new): snoozeReason = new
    case .returnedAt(_, let new): returnedAt = new
    case .escalatedAt(_, let new): escalatedAt = new
    case .handOvers(let count): handOvers = max(0, handOvers + count)
    case .answeredThrough(_, let new): answeredThrough = new
    case .mergedInto(_, let new): mergedInto = new
    case .customer(_, let new): customer = new
    }
  }

  /// The change that leads back from `change`, as far as nobody changed the field since: of tags,
  /// each is looked at by itself. Nil where nothing is left to lead back.
  func reverting(_ change: FieldChange) -> FieldChange? {
    if case .tags(let added, let removed) = change {
      let toRemove = added.filter(tags.contains)
      let toAdd = removed.filter { !tags.contains($0) }
      if toRemove.isEmpty && toAdd.isEmpty { return nil }
      return .tags(added: toAdd, removed: toRemove)
    }
    return stands(change) ? change.inverse : nil
  }

  /// Whether the field still is what the change led to.
  private func stands(_ change: FieldChange) -> Bool {
    switch change {
    case .subject(_, let new): subject == new
    case .status(_, let new): status == new
    case .priority(_, let new): priority == new
    case .department(_, let new): department == new
    case .assignee(_, let new): assignee == new
    case .tier(_, let new): tier == new
    case .tags(let added, let removed):
      added.allSatisfy(tags.contains) && !removed.contains(where: tags.contains)
    case .snoozedUntil(_, let new): snoozedUntil == new
    case .snoozeReason(_, let new): snoozeReason == new
    case .returnedAt(_, let new): returnedAt == new
    case .escalatedAt(_, let new): escalatedAt == new
    case .handOvers: true
    case .answeredThrough(_, let new): answeredThrough == new
    case .mergedInto(_, let new): mergedInto == new
    case .customer(_, let new): customer == new
    }
  }
}
