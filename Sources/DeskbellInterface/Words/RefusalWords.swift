import DeskbellCore

/// Why something was not done, in sentences.
enum RefusalWords {
  static func words(_ refusal: Refusal, _ count: Int, _ state: WorkspaceState) -> String {
    let more = count > 1 ? " (and \(count - 1) more)" : ""
    return sentence(refusal, state) + more
  }

  private static func sentence(_ refusal: Refusal, _ state: WorkspaceState) -> String {
    switch refusal {
    case .noSuchTicket(let id): "There is no ticket #\(id)."
    case .notPermitted(let permission, let agent, let ticket):
      "\(agent) may not \(permissionWords(permission))"
        + (ticket.map { " #\($0): it is in a department that is not yours." } ?? ".")
    case .statusNotAllowed(let from, let to):
      "A ticket that is \(TicketWords.status(from)) cannot become \(TicketWords.status(to))."
    case .changedMeanwhile(let who, let field):
      "\(who) changed the \(field) meanwhile: nothing was overwritten. Look and do it again."
    case .emptyText: "There is no text."
    case .invalid(let words): words
    case .alreadySo(let words): words
    }
  }

  private static func permissionWords(_ permission: Permission) -> String {
    switch permission {
    case .openTicket: "open tickets"
    case .reply: "reply on"
    case .note: "leave notes on"
    case .assign: "assign"
    case .take: "take"
    case .release: "give back"
    case .setStatus: "set the status of"
    case .solve: "solve"
    case .reopen: "reopen"
    case .close: "close"
    case .markSpam: "mark as spam"
    case .setPriority: "set the priority of"
    case .tag: "tag"
    case .moveDepartment: "move"
    case .escalate: "escalate"
    case .rename: "rename"
    case .snooze: "snooze"
    case .declareNoAnswerNeeded: "close without an answer"
    case .undo: "undo"
    case .undoOthers: "undo what others did on"
    case .editSharedResponses: "edit shared responses"
    case .managePeople: "manage people"
    case .manageDesk: "manage the desk"
    }
  }

  static func words(_ error: DeskError) -> String {
    switch error {
    case .noStore(let path): "There is no desk at \(path)."
    case .storeExists(let path): "There is a desk at \(path) already."
    case .notAStore(let path): "\(path) is not a desk."
    case .newerStore(let path, let found, let known):
      "\(path) was written by a newer program (version \(found), this one knows \(known))."
    case .busy: "The store is busy: nothing was changed. Try again."
    case .storage(let words): "The store cannot be used: \(words). Nothing was changed."
    case .damaged(let words): "The store is damaged: \(words)."
    case .notFound(let words), .notPermitted(let words), .invalid(let words): words
    }
  }

  /// Any error in words.
  static func words(_ error: any Error) -> String {
    if let error = error as? DeskError { return words(error) }
    return "\(error)"
  }
}
