extension Event.Kind {
  /// What happened, as a noun: "the reply".
  public var noun: String {
    switch self {
    case .opened: "the opening"
    case .received: "the message"
    case .replied: "the reply"
    case .sentNow: "the sending"
    case .noted: "the note"
    case .assigned: "the assignment"
    case .taken: "the taking"
    case .released: "the giving back"
    case .statusChanged: "the status"
    case .solved: "the solving"
    case .reopened: "the reopening"
    case .priorityChanged: "the priority"
    case .tagged: "the tags"
    case .moved: "the move to another department"
    case .escalated: "the escalation"
    case .renamed: "the new subject"
    case .snoozed: "the snoozing"
    case .woken: "the waking"
    case .noAnswerNeeded: "the mark that no answer is needed"
    case .merged: "the merging"
    case .unmerged: "the parting of merged tickets"
    case .split: "the splitting"
    case .linked: "the link"
    case .unlinked: "the removal of a link"
    case .customerChanged: "the change of the customer"
    case .levelRaised: "the notice of a promise"
    case .undone: "the undoing"
    case .redone: "the redoing"
    }
  }
}
