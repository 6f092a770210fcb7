import DeskbellCore

extension CommandTable {
  static let writing: [Command] =
    [
      Command(
        "composer.send", "Send", help: "Looks at a reply once more and sends it; keeps a note.",
        group: .write, in: [.composer], keys: ["^x"], hint: ("send", 1)
      ) { state, _ in state.finishWriting() },
      Command(
        "composer.response", "Canned response", help: "Inserts a prepared answer at the caret.",
        group: .write, in: [.composer], keys: ["^o"], hint: ("canned response", 2)
      ) { state, _ in state.beginResponses() },
      Command(
        "composer.switch", "Public or internal",
        help: "Makes a reply an internal note, or the other way round.", group: .write,
        in: [.composer], keys: ["^t"], hint: ("public/internal", 4)
      ) { state, _ in state.switchKind() },
      Command(
        "composer.external", "Own editor", help: "Goes on in $VISUAL or $EDITOR.", group: .write,
        in: [.composer], keys: ["^e"], hint: ("own editor", 5)
      ) { state, _ in
        guard case .composer(let composer) = state.screens.last else { return [] }
        return state.keepDraft() + [.edit(composer.editor.text)]
      },
      Command(
        "composer.leave", "Leave", help: "Leaves the text as a draft.", group: .write,
        in: [.composer], keys: ["Esc"], hint: ("keep as draft", 3)
      ) { state, _ in state.leaveComposer() },
      Command(
        "composer.discard", "Throw away", help: "Throws the text away, after a question.",
        group: .write, in: [.composer], keys: ["^g"]
      ) { state, _ in
        state.popups.append(
          .confirm(
            ConfirmPopup(
              question: "Throw this text away?",
              detail: "\(state.key("app.undo")) brings it back as a draft.",
              yes: "throw away", act: .discardText)))
        return []
      },
    ] + reviewing + reviewingSeveral + filling

  private static func after(
    _ status: TicketStatus?, _ name: String, _ title: String, help: String, key: String
  ) -> Command {
    Command(
      "review.\(name)", title, help: help, group: .write, in: [.review], keys: [key]
    ) { state, _ in
      state.withComposer { $0.review?.statusAfter = status }
      return []
    }
  }

  private static let reviewing: [Command] = [
    Command(
      "review.send", "Send", help: "Sends the reply; it is held some seconds.", group: .write,
      in: [.review], keys: ["y", "Enter"], hint: ("send", 1)
    ) { state, _ in
      guard case .composer(let composer) = state.screens.last else { return [] }
      return state.send(statusAfter: composer.review?.statusAfter)
    },
    Command(
      "review.edit", "Edit", help: "Back into the text.", group: .write, in: [.review],
      keys: ["e", "Esc"], hint: ("edit", 2)
    ) { state, _ in state.editOn() },
    after(.solved, "solve", "Send and solve", help: "The ticket is solved with it.", key: "s"),
    after(
      .pending, "pending", "Send and wait", help: "The ticket waits for the customer.", key: "p"),
    after(nil, "keep", "Send only", help: "The status stays as it is.", key: "k"),
    Command(
      "review.switch", "Public or internal",
      help: "Makes a reply an internal note, or the other way round.", group: .write,
      in: [.review], keys: ["i"], hint: ("public/internal", 4)
    ) { state, _ in state.switchKind() },
    Command(
      "review.draft", "Keep as draft", help: "Leaves the text as a draft.", group: .write,
      in: [.review], keys: ["q"], hint: ("keep as draft", 5)
    ) { state, _ in
      state.withComposer { $0.review = nil }
      return state.leaveComposer()
    },
  ]

  private static let forSeveral: Command.Reason = { state in
    guard case .composer(let composer) = state.screens.last, composer.bulk != nil else {
      return "It goes to one ticket only."
    }
    return nil
  }

  /// Over the tickets of a text that goes to several.
  private static let reviewingSeveral: [Command] = [
    Command(
      "review.next", "Next ticket", help: "How the text reads on the next ticket.", group: .move,
      in: [.review], keys: ["Down"], disabled: forSeveral
    ) { state, count in
      state.moveInReview(by: count ?? 1)
      return []
    },
    Command(
      "review.previous", "Previous ticket", help: "How the text reads on the ticket before.",
      group: .move, in: [.review], keys: ["Up"], disabled: forSeveral
    ) { state, count in
      state.moveInReview(by: -(count ?? 1))
      return []
    },
  ]

  private static let filling: [Command] = [
    Command(
      "form.send", "Open the ticket", help: "Opens the ticket with what is filled in.",
      group: .write, in: [.newTicket], keys: ["^x"], hint: ("open the ticket", 1)
    ) { state, _ in state.sendForm() },
    Command(
      "form.leave", "Leave", help: "Leaves the form; what is filled in is lost.", group: .write,
      in: [.newTicket], keys: ["Esc"], hint: ("leave", 4)
    ) { state, _ in state.leaveForm() },
  ]
}
