import DeskbellCore

extension WorkspaceState {
  /// The ticket that is open on top, or the one under the cursor.
  var currentID: Ticket.ID? {
    switch screens.last {
    case nil: inbox.list.selection
    case .drafts(let drafts): drafts.selected?.ticket
    case .ticket(let screen): screen.id
    case .history(let screen): screen.id
    case .source(let screen): screen.ticket
    case .composer(let composer): composer.ticket
    case .why(let screen): screen.id
    case .notices(let screen): screen.selected(in: notices)?.ticket
    case .customer(let screen): screen.selectedTicket
    case .outbox(let screen): screen.selected(in: self)?.ticket
    case .files(let screen): screen.id
    case .newTicket: nil
    }
  }

  /// The current ticket as it was seen last.
  var current: Ticket? { currentID.flatMap(ticket) }

  func ticket(_ id: Ticket.ID) -> Ticket? {
    let row = inbox.list.row(id)?.ticket
    guard let detail = details[id]?.ticket else { return row }
    guard let row else { return detail }
    return row.version > detail.version ? row : detail
  }

  /// The tickets that a verb is for: the marked ones in the list, else the current one.
  var targets: [SeenTicket] {
    if screens.isEmpty, !inbox.list.marks.isEmpty {
      return inbox.list.marks.map { SeenTicket($0.key, version: $0.value) }.sorted { $0.id < $1.id }
    }
    guard let current else { return [] }
    return [SeenTicket(current.id, version: current.version)]
  }

  /// How many tickets a verb is for, without a list of them.
  var targetCount: Int {
    if screens.isEmpty, !inbox.list.marks.isEmpty { return inbox.list.marks.count }
    return current == nil ? 0 : 1
  }

  /// "#10234", or "3 tickets".
  var targetsInWords: String {
    let targets = targets
    return targets.count == 1 ? "#\(targets[0].id)" : "\(targets.count) tickets"
  }

  func handle(_ agent: Agent.ID?) -> String {
    agent == self.agent.id ? self.agent.handle : roster.agentName(agent)
  }

  /// What happens on the desk in sentences.
  var words: DeskWords {
    DeskWords(roster: roster) { [now, wallClock] in wallClock.stamp(of: $0, now: now) }
  }

  mutating func say(_ text: String, _ kind: Toast.Kind = .done, seconds: Int64 = 6) {
    toast = Toast(text: text, kind: kind, since: now, until: now.adding(seconds: seconds))
  }
}
