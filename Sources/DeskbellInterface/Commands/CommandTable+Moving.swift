extension CommandTable {
  private static let lists: Set<CommandContext> = [
    .inbox, .drafts, .ticket, .history, .source, .why, .notices, .outbox, .files, .customer,
  ]

  private static func mover(
    _ name: String, _ title: String, help: String, keys: [String],
    action: @escaping Command.Action
  ) -> Command {
    Command(name, title, help: help, group: .move, in: lists, keys: keys, action: action)
  }

  static let moving: [Command] =
    [
      mover(
        "move.down", "Down", help: "One row or line down; a count before it says how many.",
        keys: ["j", "Down"]
      ) { state, count in
        state.move(by: count ?? 1)
        return []
      },
      mover("move.up", "Up", help: "One row or line up.", keys: ["k", "Up"]) { state, count in
        state.move(by: -(count ?? 1))
        return []
      },
      mover("move.page-down", "Page down", help: "A page down.", keys: ["^f", "PgDn"]) {
        state, count in
        state.move(by: state.pageRows * (count ?? 1))
        return []
      },
      mover("move.page-up", "Page up", help: "A page up.", keys: ["^b", "PgUp"]) { state, count in
        state.move(by: -state.pageRows * (count ?? 1))
        return []
      },
      mover("move.half-page-down", "Half a page down", help: "Half a page down.", keys: ["^d"]) {
        state, count in
        state.move(by: max(1, state.pageRows / 2) * (count ?? 1))
        return []
      },
      mover("move.half-page-up", "Half a page up", help: "Half a page up.", keys: ["^u"]) {
        state, count in
        state.move(by: -max(1, state.pageRows / 2) * (count ?? 1))
        return []
      },
      mover("move.first", "First", help: "The first row there is.", keys: ["gg", "Home"]) {
        state, _ in state.moveToEnd(false)
      },
      mover("move.last", "Last", help: "The last row there is.", keys: ["G", "End"]) { state, _ in
        state.moveToEnd(true)
      },
    ] + readingMoves

  private static let readingMoves: [Command] = [
    Command(
      "read.page-down", "Read on", help: "A page down.", group: .move, in: [.ticket, .source],
      keys: ["Space"]
    ) { state, _ in
      state.move(by: state.pageRows)
      return []
    },
    Command(
      "ticket.next", "Next ticket", help: "The next ticket of the list, without going back.",
      group: .move, in: [.ticket], keys: ["J"]
    ) { state, count in state.openNeighbour(count ?? 1) },
    Command(
      "ticket.previous", "Previous ticket", help: "The previous ticket of the list.",
      group: .move, in: [.ticket], keys: ["K"]
    ) { state, count in state.openNeighbour(-(count ?? 1)) },
    Command(
      "message.next", "Next message", help: "The next message of the conversation.",
      group: .move, in: [.ticket], keys: ["}"]
    ) { state, _ in
      state.moveToMessage(1)
      return []
    },
    Command(
      "message.previous", "Previous message", help: "The previous message of the conversation.",
      group: .move, in: [.ticket], keys: ["{"]
    ) { state, _ in
      state.moveToMessage(-1)
      return []
    },
    Command(
      "move.next-waiting", "Next that waits", help: "The next ticket whose customer waits.",
      group: .move, in: [.inbox], keys: ["Tab"]
    ) { state, _ in
      state.selectWaiting(1)
      return []
    },
    Command(
      "move.previous-waiting", "Previous that waits",
      help: "The previous ticket whose customer waits.", group: .move, in: [.inbox],
      keys: ["Shift-Tab"]
    ) { state, _ in
      state.selectWaiting(-1)
      return []
    },
    Command(
      "ticket.open", "Open", help: "Opens the ticket under the cursor.", group: .move,
      in: [.inbox, .drafts, .notices, .outbox], keys: ["Enter", "o"], hint: ("open", 1),
      argument: .ticket { $0.open($1) },
      disabled: { $0.currentID == nil ? "There is nothing to open here." : nil }
    ) { state, _ in state.openCurrent() },
    Command(
      "app.back", "Back", help: "One level back; at the top it asks whether to leave.",
      group: .move, in: lists, keys: ["q"],
      hint: ("back", 20)
    ) { state, _ in state.back(asksAtTop: true) },
    Command(
      "app.escape", "Back (never asks)", help: "One level back; ends marks and the preview.",
      group: .move, in: lists, keys: ["Esc"]
    ) { state, _ in state.back(asksAtTop: false) },
  ]
}
