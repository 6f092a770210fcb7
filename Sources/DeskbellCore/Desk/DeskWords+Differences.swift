extension DeskWords {
  /// Changes as a person compares them: "status: open → pending", "tags: +refund -new".
  public func differences(_ changes: [FieldChange]) -> [String] { changes.compactMap(difference) }

  private func difference(_ change: FieldChange) -> String? {
    switch change {
    case .subject(let from, let to): "subject: \(from) → \(to)"
    case .status(let from, let to): "status: \(from.words) → \(to.words)"
    case .priority(let from, let to): "priority: \(from.words) → \(to.words)"
    case .department(let from, let to):
      "department: \(roster.departmentName(from)) → \(roster.departmentName(to))"
    case .assignee(let from, let to):
      "assignee: \(roster.agentName(from)) → \(roster.agentName(to))"
    case .tier(let from, let to): "tier: \(from) → \(to)"
    case .tags(let added, let removed): "tags: " + Self.tagList(adding: added, removing: removed)
    case .snoozedUntil(let from, let to):
      "snooze: \(from.map(snoozeEnd) ?? "none") → \(to.map(snoozeEnd) ?? "none")"
    case .snoozeReason(let from, let to): "reason: \(from ?? "none") → \(to ?? "none")"
    case .returnedAt, .escalatedAt, .handOvers, .answeredThrough, .mergedInto, .customer: nil
    }
  }
}
