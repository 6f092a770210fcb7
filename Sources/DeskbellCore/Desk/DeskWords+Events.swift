extension DeskWords {
  /// What an event says after the name of who did it: "took it", "replied (set new → pending)".
  public func predicate(of event: Event) -> String {
    let reason = event.data.reason.map { ": \"\($0)\"" } ?? ""
    let changes = event.data.changes.filter { !event.kind.says($0) }.compactMap(phrase)
    guard let lead = lead(of: event) else {
      return (changes.isEmpty ? "changed it" : changes.joined(separator: ", ")) + reason
    }
    return lead + (changes.isEmpty ? "" : " (\(changes.joined(separator: ", ")))") + reason
  }

  /// nil for an event that is no more than what it changed.
  private func lead(of event: Event) -> String? {
    switch event.kind {
    case .opened: "opened the ticket"
    case .received: "wrote"
    case .replied: "replied"
    case .sentNow: "sent the reply at once"
    case .noted: "left a note"
    case .taken: "took it"
    case .released: "gave it back"
    case .solved: "solved it"
    case .reopened: "reopened it"
    case .woken: "woke it"
    case .noAnswerNeeded: "said that it needs no answer"
    case .escalated:
      event.data.escalation.map { "escalated to \(roster.targetName($0.target))" } ?? "escalated it"
    case .merged, .unmerged, .split, .linked, .unlinked: event.data.joining.map(Self.joined)
    case .levelRaised: event.data.level.map(Self.level)
    case .undone: event.data.reason == nil ? "took back an action" : "took back a reply"
    case .redone: "did an action again"
    case .assigned, .statusChanged, .priorityChanged, .tagged, .moved, .renamed, .snoozed,
      .customerChanged:
      nil
    }
  }

  /// "resolution: 75 % of the time is used", "first response is overdue: 100 % of the time is used".
  public static func level(_ level: LevelCrossing) -> String {
    let skipped =
      level.skipped.isEmpty
      ? "" : ", \(level.skipped.map { "\($0) %" }.joined(separator: " and ")) passed unseen"
    return level.percent < 100
      ? "\(level.kind.words): \(level.percent) % of the time is used\(skipped)"
      : "\(level.kind.words) is overdue: \(level.percent) % of the time is used\(skipped)"
  }

  /// One field's change as a predicate; nil for bookkeeping.
  public func phrase(_ change: FieldChange) -> String? {
    switch change {
    case .subject(let from, let to): "renamed it from \"\(from)\" to \"\(to)\""
    case .status(let from, let to): "set \(from.words) → \(to.words)"
    case .priority(let from, let to): "set priority \(from.words) → \(to.words)"
    case .department(_, let to): "moved it to \(roster.departmentName(to))"
    case .assignee(_, let to):
      to == nil ? "unassigned it" : "assigned it to \(roster.agentName(to))"
    case .tier(let from, let to): "tier \(from) → \(to)"
    case .tags(let added, let removed):
      "tagged " + Self.tagList(adding: added, removing: removed)
    case .snoozedUntil(_, let to):
      to.map { "snoozed it \(snoozeEnd($0))" } ?? "brought it back"
    case .snoozeReason(_, let to?): "because: \"\(to)\""
    case .snoozeReason, .returnedAt, .escalatedAt, .handOvers, .answeredThrough, .mergedInto: nil
    case .customer(let from, let to): "put it under customer \(to), it was customer \(from)'s"
    }
  }
}

extension Event.Kind {
  /// Whether the name of the event says already what a change would say.
  fileprivate func says(_ change: FieldChange) -> Bool {
    switch (self, change) {
    case (.taken, .assignee), (.released, .assignee), (.solved, .status), (.reopened, .status),
      (.woken, .snoozedUntil), (.escalated, .department), (.escalated, .assignee),
      (.escalated, .tier), (.opened, _), (.merged, .status(_, .merged)),
      (.unmerged, .status(.merged, _)):
      true
    // Whoever takes a new ticket opens it by that.
    case (.taken, .status(from: .new, to: .open)): true
    default: false
    }
  }
}
