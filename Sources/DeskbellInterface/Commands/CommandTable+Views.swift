import DeskbellCore

extension CommandTable {
  private static let needsSavedView: Command.Reason = {
    guard $0.inbox.saved == nil else { return nil }
    return "This view is part of every desk: \($0.key("view.save")) keeps one of your own."
  }

  /// Lists that are kept.
  static let viewing: [Command] = [
    Command(
      "view.go", "Go to a view", help: "Chooses a view by its name.", group: .go,
      in: [.inbox, .drafts, .ticket, .notices], keys: ["gv"],
      argument: .place { $0.show($1) }
    ) { state, _ in
      state.popups.append(.picker(.place(state)))
      return []
    },
    Command(
      "view.save", "Keep a view", help: "Keeps this list with its limit and order as a view.",
      group: .find, in: [.inbox], keys: ["zs"]
    ) { state, _ in state.beginView() },
    Command(
      "view.edit", "Change the view", help: "Changes its name, query, columns and order.",
      group: .find, in: [.inbox], keys: ["ze"], disabled: needsSavedView
    ) { state, _ in state.editView() },
    Command(
      "view.remove", "Remove the view", help: "Removes the view, after a question.", group: .find,
      in: [.inbox], keys: ["zd"], disabled: needsSavedView
    ) { state, _ in
      state.askRemoval()
      return []
    },
  ]
}
