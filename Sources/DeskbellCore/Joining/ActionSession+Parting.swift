/// Undo and redo of what joins tickets.
extension ActionSession {
  /// Turns round what an event did beside the fields; what the undoing remembers of it.
  func takeBackJoining(_ event: Event) throws -> JoiningRecord? {
    guard let record = event.data.joining else { return nil }
    switch event.kind {
    case .merged, .split: try carryBack(record, of: event)
    case .unmerged:
      try carry(record, of: event)
      try record.merging.map { try writer.markUndone($0, by: nil) }
    case .linked: try setLinked(false, by: record, of: event)
    case .unlinked: try setLinked(true, by: record, of: event)
    default: break
    }
    return record
  }

  /// Does again what an event did beside the fields.
  func doJoiningAgain(_ event: Event) throws -> JoiningRecord? {
    guard let record = event.data.joining else { return nil }
    switch event.kind {
    case .merged, .split: try carry(record, of: event)
    case .unmerged:
      try carryBack(record, of: event)
      try record.merging.map { try writer.markUndone($0, by: event.id) }
    case .linked: try setLinked(true, by: record, of: event)
    case .unlinked: try setLinked(false, by: record, of: event)
    default: break
    }
    return record
  }

  /// The changes of taking an event back that it did not make itself: a ticket that was split out
  /// becomes part of the old one again.
  func closing(_ event: Event, _ ticket: Ticket) -> [FieldChange] {
    guard event.kind == .split, let record = event.data.joining, record.role == .target,
      ticket.status != .merged
    else { return [] }
    return [
      .status(from: ticket.status, to: .merged), .mergedInto(from: nil, to: record.other),
    ]
  }
}
