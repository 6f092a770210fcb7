import DeskbellCore

extension WorkspaceState {
  mutating func show(_ drafts: [ListedDraft]) {
    guard case .drafts(var screen) = screens.last else { return }
    screen.drafts = drafts.sorted { $0.draft.updatedAt > $1.draft.updatedAt }
    screen.move(by: 0)
    screens[screens.count - 1] = .drafts(screen)
  }

  mutating func askToDiscardDraft() {
    guard case .drafts(let screen) = screens.last, let draft = screen.selected else { return }
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Throw the draft on #\(draft.ticket) away?",
          detail: "\(key("app.undo")) brings it back.",
          yes: "throw away", act: .discardDraft(draft))))
  }

  mutating func discard(_ draft: Draft) -> [WorkspaceEffect] {
    noteDiscarded(draft)
    return [.discardDraft(draft.kind, draft.ticket), .load(.drafts)]
  }

  mutating func noteDiscarded(_ draft: Draft) {
    details[draft.ticket]?.dropDraft(draft.kind)
    writing.discarded = draft
    say("Draft of #\(draft.ticket) thrown away · \(key("app.undo")) brings it back")
  }

  /// Takes the last action back: the throwing away of a draft, if that was it.
  mutating func undoLast() -> [WorkspaceEffect] {
    guard let draft = writing.discarded else { return [.undo] }
    writing.discarded = nil
    say("The draft of #\(draft.ticket) is back")
    details[draft.ticket]?.keep(draft)
    return [.saveDraft(draft), .load(.drafts)]
  }

  mutating func show(_ loads: [AgentLoad]) {
    guard case .picker(var picker) = popups.last, picker.title.hasPrefix("Assign") else { return }
    let fresh = Picker.assignment(self, loads: loads)
    picker.replace(fresh.items)
    replacePopup(.picker(picker))
  }
}
