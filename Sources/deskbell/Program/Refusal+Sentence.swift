import DeskbellCore

extension Refusal {
  /// What happened, to what, and what to do.
  var sentence: String {
    switch self {
    case .noSuchTicket(let ticket): "there is no ticket #\(ticket)"
    case .notPermitted(let permission, let agent, let ticket):
      "\(agent) may not \(permission.phrase)\(ticket.map { " on #\($0)" } ?? ""); "
        + "ask a supervisor"
    case .statusNotAllowed(let from, let to):
      "it is \(from.rawValue) and cannot become \(to.rawValue); from there it can become "
        + Self.successors(of: from)
    case .changedMeanwhile(let colleague, let field):
      "\(colleague) changed the \(field) meanwhile; look at it again"
    case .emptyText: "there is no text; nothing was sent"
    case .invalid(let reason): reason
    case .alreadySo(let what): what
    }
  }

  private static func successors(of status: TicketStatus) -> String {
    let names = StatusMachine.successors(of: status).map(\.rawValue)
    return names.isEmpty ? "nothing else" : names.joined(separator: ", ")
  }
}

extension Permission {
  /// The permission as something one may do: "answer", "change the priority".
  var phrase: String {
    switch self {
    case .openTicket: "open a ticket"
    case .reply: "answer"
    case .note: "write a note"
    case .assign: "assign"
    case .take: "take"
    case .release: "release"
    case .setStatus: "change the status"
    case .solve: "solve"
    case .reopen: "reopen"
    case .close: "close"
    case .markSpam: "mark as spam"
    case .setPriority: "change the priority"
    case .tag: "change tags"
    case .moveDepartment: "move to another department"
    case .escalate: "escalate"
    case .rename: "rename"
    case .snooze: "snooze"
    case .declareNoAnswerNeeded: "declare that no answer is needed"
    case .undo: "undo"
    case .undoOthers: "undo what others did"
    case .editSharedResponses: "edit shared responses"
    case .managePeople: "manage people"
    case .manageDesk: "manage the desk"
    }
  }
}
