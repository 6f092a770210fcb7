import DeskbellCore

/// What was done, in a few words.
enum DeedWords {
  static func done(_ verb: TicketVerb, _ tickets: String, _ state: WorkspaceState) -> String {
    switch verb {
    case .reply: "Replied to \(tickets)"
    case .note: "Noted on \(tickets)"
    case .assign(let agent): "Assigned \(tickets) to \(state.handle(agent))"
    case .take: "Took \(tickets)"
    case .release: "Gave \(tickets) back"
    case .setStatus(.spam): "Marked \(tickets) as spam"
    case .setStatus(let status): "Set \(tickets) to \(TicketWords.status(status))"
    case .solve: "Solved \(tickets)"
    case .reopen: "Reopened \(tickets)"
    case .setPriority(let priority):
      "Set the priority of \(tickets) to \(TicketWords.priority(priority))"
    case .tag(let adding, let removing):
      "Tagged \(tickets) "
        + (adding.map { "+\($0)" } + removing.map { "-\($0)" }).joined(separator: " ")
    case .move(let department): "Moved \(tickets) to \(state.departmentName(department))"
    case .escalate(let record):
      "Escalated \(tickets) to \(EventWords(state).target(record.target))"
    case .rename: "Renamed \(tickets)"
    case .snooze(let until):
      "Snoozed \(tickets) until \(TimeWords.stamp(until, now: state.now, zone: state.zone))"
    case .wake: "Woke \(tickets)"
    case .declareNoAnswerNeeded: "\(tickets) needs no answer"
    }
  }
}
