extension FieldChange {
  /// What two states of a ticket differ in, without what nobody looks at.
  static func net(from old: Ticket, to new: Ticket) -> [FieldChange] {
    var changes: [FieldChange] = []
    if old.subject != new.subject { changes.append(.subject(from: old.subject, to: new.subject)) }
    if old.status != new.status { changes.append(.status(from: old.status, to: new.status)) }
    if old.priority != new.priority {
      changes.append(.priority(from: old.priority, to: new.priority))
    }
    if old.department != new.department {
      changes.append(.department(from: old.department, to: new.department))
    }
    if old.assignee != new.assignee {
      changes.append(.assignee(from: old.assignee, to: new.assignee))
    }
    if old.tier != new.tier { changes.append(.tier(from: old.tier, to: new.tier)) }
    let added = new.tags.filter { !old.tags.contains($0) }
    let removed = old.tags.filter { !new.tags.contains($0) }
    if !added.isEmpty || !removed.isEmpty { changes.append(.tags(added: added, removed: removed)) }
    if old.snoozedUntil != new.snoozedUntil {
      changes.append(.snoozedUntil(from: old.snoozedUntil, to: new.snoozedUntil))
    }
    return changes
  }
}
