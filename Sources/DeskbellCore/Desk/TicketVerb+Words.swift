extension TicketVerb {
  /// What was done, in words: "solved", "assigned".
  public var pastTense: String {
    switch self {
    case .reply: "replied to"
    case .note: "noted on"
    case .assign: "assigned"
    case .take: "took"
    case .release: "released"
    case .setStatus(let status): "set to \(status.rawValue)"
    case .solve: "solved"
    case .reopen: "reopened"
    case .setPriority(let priority): "set to \(priority.rawValue) priority"
    case .tag: "tagged"
    case .move: "moved"
    case .escalate: "escalated"
    case .rename: "renamed"
    case .snooze: "snoozed"
    case .wake: "woke"
    case .declareNoAnswerNeeded: "marked as needing no answer"
    }
  }
}

extension FieldChange {
  /// Whether the field is a counter of ours that nobody looks at when deciding.
  var isBookkeeping: Bool {
    switch self {
    case .answeredThrough, .handOvers: true
    default: false
    }
  }
}
