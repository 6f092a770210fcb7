extension Refusal: CustomStringConvertible {
  /// A sentence for people.
  public var description: String {
    switch self {
    case .noSuchTicket(let ticket): "There is no ticket #\(ticket)."
    case .notPermitted(let permission, let agent, let ticket):
      "\(agent) may not \(permission.words)"
        + (ticket.map { " on #\($0): ask somebody of its department or a supervisor." } ?? ".")
    case .statusNotAllowed(let from, let to):
      "A ticket that is \(from.rawValue) cannot become \(to.rawValue); it can become "
        + (StatusMachine.successors(of: from).map(\.rawValue).joined(separator: ", ")
          .nonEmpty ?? "nothing else") + "."
    case .changedMeanwhile(let who, let field):
      "\(who) changed the \(field) meanwhile; nothing was overwritten. Look again."
    case .emptyText: "There is no text."
    case .invalid(let words): words
    case .alreadySo(let words): words
    }
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension Permission {
  /// What is permitted, as it follows "may".
  public var words: String {
    switch self {
    case .openTicket: "open tickets"
    case .reply: "reply"
    case .note: "write notes"
    case .assign: "assign"
    case .take: "take tickets"
    case .release: "release"
    case .setStatus: "set the status"
    case .solve: "solve"
    case .reopen: "reopen"
    case .close: "close"
    case .markSpam: "mark as spam"
    case .setPriority: "set the priority"
    case .tag: "change tags"
    case .moveDepartment: "move to another department"
    case .escalate: "escalate"
    case .rename: "rename"
    case .snooze: "snooze"
    case .declareNoAnswerNeeded: "declare that no answer is needed"
    case .merge: "merge"
    case .split: "split"
    case .link: "link"
    case .editCustomer: "change customers"
    case .mergeCustomers: "merge customers"
    case .blockCustomer: "block customers"
    case .revealCustomer: "look at masked data"
    case .exportCustomer: "export what is kept of customers"
    case .eraseCustomer: "erase customers"
    case .undo: "undo"
    case .undoOthers: "undo what others did"
    case .editSharedResponses: "change shared responses"
    case .editSharedViews: "change shared views"
    case .editPromises: "change calendars and policies"
    case .managePeople: "manage people"
    case .manageDesk: "manage the desk"
    }
  }
}
