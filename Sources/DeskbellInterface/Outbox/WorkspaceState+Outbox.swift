import DeskbellCore

extension WorkspaceState {
  mutating func showOutbox() -> [WorkspaceEffect] {
    screens = [.outbox(OutboxScreen())]
    return [.load(.outbox)]
  }

  mutating func withOutbox(_ change: (inout OutboxScreen) -> Void) {
    guard case .outbox(var screen) = screens.last else { return }
    change(&screen)
    screens[screens.count - 1] = .outbox(screen)
  }

  /// What leaves when, and what came back by itself.
  mutating func take(_ outgoing: [OutgoingMessage], returned: [Draft]) {
    writing.outgoing = outgoing
    if case .outbox(let screen) = screens.last {
      let count = screen.messages(in: self).count
      withOutbox { $0.move(by: 0, count: count) }
    }
    let fresh = returned.filter { !writing.toldReturns.contains(ReturnedDraft($0)) }
    writing.toldReturns = Set(returned.map(ReturnedDraft.init))
    guard let first = fresh.first else { return }
    for draft in fresh { details[draft.ticket]?.keep(draft) }
    let more = fresh.count > 1 ? " and \(fresh.count - 1) more" : ""
    say(
      "Your reply to #\(first.ticket)\(more) came back: the customer wrote first · "
        + "\(key("view.drafts")) lists drafts",
      .problem, seconds: 15)
  }

  /// Takes the selected answer back.
  mutating func cancelSending(resumes: Bool) -> [WorkspaceEffect] {
    guard case .outbox(let screen) = screens.last, let message = screen.selected(in: self) else {
      return []
    }
    return [.cancelSending(message.id, resumes: resumes)]
  }

  mutating func finishCancelling(
    _ report: ActionReport, resumes: Bool
  ) -> [WorkspaceEffect] {
    guard let ticket = report.items.first?.ticket else { return [] }
    let isMine = report.drafts.first?.agent == agent.id
    say(
      isMine
        ? "The reply to #\(ticket) is a draft again"
        : "The reply to #\(ticket) was taken back; its writer has it as a draft")
    var effects = reload()
    if resumes, let draft = report.drafts.first, isMine {
      resume(draft)
      if details[ticket] == nil { effects.append(.load(.detail(ticket))) }
    }
    return effects
  }

  mutating func sendSelectedNow() -> [WorkspaceEffect] {
    guard case .outbox(let screen) = screens.last, let message = screen.selected(in: self) else {
      return []
    }
    return [.sendNow(message.id)]
  }

  mutating func finishSendingNow(_ report: ActionReport) -> [WorkspaceEffect] {
    if let ticket = report.changed.first { say("The reply to #\(ticket) has left") }
    return reload()
  }
}
