import DeskbellCore

extension WorkspaceState {
  /// Where the agent is now.
  var session: SessionRecord {
    var record = SessionRecord()
    record.view = inbox.saved.map { "kept:\($0.id)" } ?? inbox.view.sessionName
    // The limit of a kept list means nothing in another.
    record.limit = inbox.saved == nil ? inbox.limit : ""
    record.selected = inbox.list.selection
    for case .ticket(let screen) in screens { record.open = screen.id }
    record.history = commandHistory
    record.recent = recentCommands
    return record
  }

  /// Goes back to where the agent was: before anything is read. A limit that cannot be read any more
  /// is left out.
  mutating func resume(_ record: SessionRecord, returns: Bool) {
    commandHistory = record.history
    recentCommands = record.recent
    guard returns, let place = places.first(where: { record.view == sessionName(of: $0) }) else {
      return
    }
    // What the effects would fetch is read for the first frame anyway; what is wrong with the view
    // would be said over what is wrong with the configuration.
    let said = toast
    _ = show(place)
    toast = said
    if !record.limit.isEmpty { _ = try? limit(record.limit) }
    resuming = record
  }

  /// The first rows are here: the cursor goes where it was, the ticket that was open opens.
  mutating func finishResuming() -> [WorkspaceEffect] {
    guard let record = resuming else { return [] }
    resuming = nil
    if let selected = record.selected { inbox.list.select(selected) }
    return record.open.map { open($0) } ?? []
  }
}

extension WorkspaceState {
  private func sessionName(of place: ListPlace) -> String {
    switch place {
    case .shipped(let view): view.sessionName
    case .saved(let view): "kept:\(view.id)"
    }
  }
}

extension ShippedView {
  private static let names: [(name: String, view: ShippedView)] = [
    ("mine", .mine), ("unassigned", .unassigned), ("at-risk", .atRisk), ("escalated", .escalated),
    ("snoozed", .snoozed), ("open", .allOpen), ("all", .all),
  ]

  /// The view as it is remembered.
  var sessionName: String {
    if case .department(let id) = self { return "department:\(id.rawValue)" }
    return Self.names.first { $0.view == self }?.name ?? ""
  }
}
