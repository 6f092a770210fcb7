extension DeskWords {
  /// What was done to some tickets, without a full stop: "Moved #1 to Billing".
  public func done(_ verb: TicketVerb, to tickets: String) -> String {
    switch verb {
    case .reply(let composition):
      composition.sendAt.map { "Wrote a reply to \(tickets) that goes out \(describeTime($0))" }
        ?? "Replied to \(tickets)"
    case .note: "Noted on \(tickets)"
    case .assign(let agent): "Assigned \(tickets) to \(roster.agentName(agent))"
    case .take: "Took \(tickets)"
    case .release: "Gave \(tickets) back"
    case .setStatus(.spam): "Marked \(tickets) as spam"
    case .setStatus(let status): "Set \(tickets) to \(status.words)"
    case .solve: "Solved \(tickets)"
    case .reopen: "Reopened \(tickets)"
    case .setPriority(let priority): "Set the priority of \(tickets) to \(priority.words)"
    case .tag(let adding, let removing):
      "Tagged \(tickets) " + Self.tagList(adding: adding, removing: removing)
    case .move(let department): "Moved \(tickets) to \(roster.departmentName(department))"
    case .escalate(let record): "Escalated \(tickets) to \(roster.targetName(record.target))"
    case .rename: "Renamed \(tickets)"
    case .snooze(let until, let reason):
      "Snoozed \(tickets) \(snoozeEnd(until))" + (reason.map { ": \($0)" } ?? "")
    case .wake: "Woke \(tickets)"
    case .join(let joining): Self.done(joining, to: tickets)
    case .declareNoAnswerNeeded: "Marked \(tickets) as needing no answer"
    }
  }

  /// What was taken back, or done again, on some tickets: "Undone on #1: the reply".
  public static func reversed(
    _ kind: Event.Kind?, isRedo: Bool, on tickets: String
  ) -> String {
    let lead = "\(isRedo ? "Done again" : "Undone") on \(tickets)"
    return kind.map { "\(lead): \($0.noun)" } ?? lead
  }
}
