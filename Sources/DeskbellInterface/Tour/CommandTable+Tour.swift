extension CommandTable {
  private static let onlyOnDemo: Command.Reason = { state in
    state.isDemo ? nil : "The tour answers tickets: try it on a demo desk, deskbell demo --tour."
  }

  static let touring: [Command] = [
    Command(
      "app.tour", "Tour",
      help: "Shows in ten minutes what there is, on the demo desk; ends it too.",
      group: .app, in: Set(CommandContext.allCases), keys: ["F8"], disabled: onlyOnDemo
    ) { state, _ in state.switchTour() },
    Command(
      "tour.skip", "Skip a step", help: "Goes on to the next step of the tour.", group: .app,
      in: Set(CommandContext.allCases), keys: ["F7"],
      disabled: { $0.tour == nil ? "There is no tour now." : nil }
    ) { state, _ in
      state.tour?.skip()
      return []
    },
  ]
}
