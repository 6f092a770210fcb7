import DeskbellCore

extension WorkspaceState {
  /// Where the agent is now.
  var session: SessionRecord {
    var record = SessionRecord()
    record.view = inbox.view.sessionName
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
    guard returns, let view = ShippedView(sessionName: record.view), views.contains(view) else {
      return
    }
    inbox = Inbox(view: view, agent: agent.id)
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

  init?(sessionName: String) {
    if let known = Self.names.first(where: { $0.name == sessionName }) {
      self = known.view
    } else if sessionName.hasPrefix("department:"),
      let id = Int64(sessionName.dropFirst("department:".count))
    {
      self = .department(Department.ID(rawValue: id))
    } else {
      return nil
    }
  }
}
