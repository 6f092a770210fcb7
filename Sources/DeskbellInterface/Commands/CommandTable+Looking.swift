import DeskbellCore

extension CommandTable {
  static let looking: [Command] = [
    Command(
      "inbox.preview", "Preview", help: "Shows or hides the ticket beside the list.",
      group: .look, in: [.inbox], keys: ["i"],
      disabled: { Layout.kind(of: $0.size) == .wide ? "The preview is always here." : nil }
    ) { state, _ in
      state.inbox.showsPreview.toggle()
      return []
    },
    Command(
      "ticket.details", "Details", help: "Shows or hides the customer and the facts.",
      group: .look, in: [.ticket], keys: ["i"], hint: ("details", 11)
    ) { state, _ in
      state.withTicket { $0.showsDetails.toggle() }
      return []
    },
    Command(
      "ticket.history", "History", help: "Everything that happened to the ticket.",
      group: .look, in: [.inbox, .ticket], keys: ["H"], disabled: TicketReasons.needsTicket
    ) { state, _ in state.showHistory() },
    Command(
      "ticket.why", "Why", help: "Why its clocks stand as they do, and its place in the list.",
      group: .look, in: [.inbox, .ticket, .notices], keys: ["W"], hint: ("why", 9),
      disabled: { $0.currentID == nil ? "There is no ticket here." : nil }
    ) { state, _ in state.showWhy() },
    Command(
      "message.source", "Headers and source", help: "The message as it came.", group: .look,
      in: [.ticket], keys: ["h"]
    ) { state, _ in state.showSourceOfMessage() },
    Command(
      "message.unfold", "Show quoted text", help: "Shows the quoted text of this message.",
      group: .look, in: [.ticket], keys: ["zo"]
    ) { state, _ in
      state.fold(open: true, all: false)
      return []
    },
    Command(
      "message.fold", "Fold quoted text", help: "Folds the quoted text of this message.",
      group: .look, in: [.ticket], keys: ["zc"]
    ) { state, _ in
      state.fold(open: false, all: false)
      return []
    },
    Command(
      "message.unfold-all", "Show all quoted text", help: "Shows the quoted text of all messages.",
      group: .look, in: [.ticket], keys: ["zR"]
    ) { state, _ in
      state.fold(open: true, all: true)
      return []
    },
    Command(
      "message.fold-all", "Fold all quoted text", help: "Folds the quoted text of all messages.",
      group: .look, in: [.ticket], keys: ["zM"]
    ) { state, _ in
      state.fold(open: false, all: true)
      return []
    },
  ]
}
