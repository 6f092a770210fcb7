extension CommandTable {
  private static let everywhere = Set(CommandContext.allCases)
  private static let singleKeys: Set<CommandContext> = [
    .inbox, .drafts, .ticket, .history, .source, .why, .notices, .outbox, .files, .customer,
    .review,
  ]

  static let program: [Command] = [
    Command(
      "app.help", "Help", help: "All keys of this screen; typing filters.", group: .app,
      in: singleKeys, keys: ["?"]
    ) { state, _ in
      state.popups.append(.help(HelpPopup(context: state.context, keymap: state.keymap)))
      return []
    },
    Command(
      "app.text-help", "Help", help: "All keys of this screen; typing filters.", group: .app,
      in: [.composer, .newTicket], keys: ["F1"]
    ) { state, _ in
      state.popups.append(.help(HelpPopup(context: state.context, keymap: state.keymap)))
      return []
    },
    Command(
      "app.palette", "Palette", help: "Finds any command by what it does, and does it.",
      group: .app, in: singleKeys, keys: ["^k", "^p"]
    ) { state, _ in
      state.popups.append(.palette(Palette(state)))
      return []
    },
    Command(
      "app.text-palette", "Palette", help: "Finds any command by what it does, and does it.",
      group: .app, in: [.composer, .newTicket], keys: ["^p"]
    ) { state, _ in
      state.popups.append(.palette(Palette(state)))
      return []
    },
    Command(
      "app.command", "Command line",
      help: "A command by its name with what it takes, or #123.", group: .app,
      in: singleKeys.subtracting([.review]), keys: [":"]
    ) { state, _ in
      state.ask(.command)
      return []
    },
    Command(
      "app.redraw", "Redraw", help: "Draws the screen anew.", group: .app, in: everywhere,
      keys: ["^l"]
    ) { _, _ in [.redraw] },
    Command(
      "app.mouse", "Mouse on or off",
      help: "Takes clicks and the wheel, or leaves them to the terminal to select text.",
      group: .app, in: everywhere, keys: ["F9"]
    ) { state, _ in state.switchMouse() },
    Command(
      "app.suspend", "Suspend", help: "Back to the shell for now; fg returns.", group: .app,
      in: everywhere, keys: ["^z"]
    ) { state, _ in state.keepDraft() + [.suspend] },
    Command(
      "app.quit", "Quit", help: "Leaves the program; everything is kept.", group: .app,
      in: singleKeys.subtracting([.review]), keys: ["Q"]
    ) { state, _ in state.keepDraft() + [.quit] },
  ]
}
