import DeskbellCore

extension CommandTable {
  private static let nothing: Command.Reason = { state in
    guard case .outbox(let screen) = state.screens.last, screen.selected(in: state) != nil else {
      return "Nothing waits to leave."
    }
    return nil
  }

  static let staysInside: Command.Reason = { state in
    guard case .composer(let composer) = state.screens.last, composer.kind == .note else {
      return nil
    }
    return "A note does not leave the desk."
  }

  static let sendingLater: [Command] = [
    Command(
      "view.outbox", "Outbox", help: "What I have sent and has not left yet.", group: .go,
      in: [.inbox, .drafts, .ticket, .notices], keys: ["gt"]
    ) { state, _ in state.showOutbox() },
    Command(
      "outbox.edit", "Edit", help: "Takes the reply back and goes on writing it.",
      group: .decide, in: [.outbox], keys: ["e"], hint: ("edit", 2), disabled: nothing
    ) { state, _ in state.cancelSending(resumes: true) },
    Command(
      "outbox.send-now", "Send now", help: "Lets the reply leave at once.", group: .decide,
      in: [.outbox], keys: ["y"], hint: ("send now", 3), disabled: nothing
    ) { state, _ in state.sendSelectedNow() },
    Command(
      "outbox.cancel", "Take back", help: "Takes the reply back; it is a draft again.",
      group: .decide, in: [.outbox], keys: ["D"], hint: ("take back", 4), disabled: nothing
    ) { state, _ in state.cancelSending(resumes: false) },
    Command(
      "outbox.everybody", "Everybody's", help: "Shows everybody's outbox or only mine.",
      group: .look, in: [.outbox], keys: ["a"], hint: ("mine/all", 5)
    ) { state, _ in
      state.withOutbox { $0.showsAll.toggle() }
      return []
    },
    Command(
      "review.later", "Send later",
      help: "Chooses when the reply leaves; it comes back when the customer writes first.",
      group: .write, in: [.review], keys: ["l"], hint: ("later", 3), disabled: staysInside
    ) { state, _ in
      guard case .composer(let composer) = state.screens.last else { return [] }
      state.ask(.sendLater, text: composer.review?.sendLaterWords ?? "")
      return []
    },
    Command(
      "draft.discard", "Throw away", help: "Throws the draft away, after a question.",
      group: .decide, in: [.drafts], keys: ["D"], hint: ("throw away", 3),
      disabled: { $0.currentID == nil ? "There is no draft here." : nil }
    ) { state, _ in
      state.askToDiscardDraft()
      return []
    },
    Command(
      "message.select", "Mark lines", help: "Marks lines of the conversation; a reply quotes them.",
      group: .mark, in: [.ticket], keys: ["V"]
    ) { state, _ in
      state.toggleSelection()
      return []
    },
    Command(
      "composer.quote", "Quote", help: "Inserts what the customer wrote, each line behind a >.",
      group: .write, in: [.composer], keys: ["^v"], hint: ("quote", 6)
    ) { state, _ in state.insertQuote() },
  ]
}
