extension Event.Kind {
  /// What happened, in words for people.
  public var words: String {
    switch self {
    case .opened: "opened"
    case .received: "message received"
    case .replied: "replied"
    case .noted: "noted"
    case .assigned: "assigned"
    case .taken: "taken"
    case .released: "released"
    case .statusChanged: "status changed"
    case .solved: "solved"
    case .reopened: "reopened"
    case .priorityChanged: "priority changed"
    case .tagged: "tagged"
    case .moved: "moved to another department"
    case .escalated: "escalated"
    case .renamed: "renamed"
    case .snoozed: "snoozed"
    case .woken: "woken"
    case .noAnswerNeeded: "marked as needing no answer"
    case .undone: "undone"
    case .redone: "redone"
    }
  }
}
