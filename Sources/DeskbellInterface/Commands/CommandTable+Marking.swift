import DeskbellCore

extension CommandTable {
  private static let nothingToMark: Command.Reason = {
    $0.inbox.list.selected == nil ? "There is nothing to mark here." : nil
  }

  private static func marker(
    _ name: String, _ title: String, help: String, keys: [String],
    _ change: @escaping @Sendable (inout Inbox) -> Void
  ) -> Command {
    Command(
      name, title, help: help, group: .mark, in: [.inbox], keys: keys,
      disabled: nothingToMark
    ) { state, _ in
      change(&state.inbox)
      return []
    }
  }

  static let marking: [Command] = [
    marker(
      "mark.toggle", "Mark",
      help: "Marks the ticket or takes the mark away; verbs then act on all"
        + " marked ones.", keys: ["x"]
    ) { $0.toggleMark() },
    marker(
      "mark.toggle-down", "Mark and go on", help: "Marks the ticket and goes down.",
      keys: ["Space"]
    ) {
      $0.toggleMark()
      $0.list.move(by: 1)
    },
    marker(
      "mark.range", "Mark a range",
      help: "The first time begins a range here, the second time marks up to here.", keys: ["V"]
    ) { $0.markRange() },
    Command(
      "mark.all", "Mark all", help: "Marks all tickets of the list, loaded or not.", group: .mark,
      in: [.inbox], keys: ["*a"], disabled: nothingToMark
    ) { state, _ in state.markAll() },
    Command(
      "mark.query", "Mark by a query", help: "Marks what a query finds in the list.", group: .mark,
      in: [.inbox], keys: ["*q"], disabled: nothingToMark
    ) { state, _ in
      state.ask(.mark)
      return state.tags.isEmpty ? [.views(.loadTags)] : []
    },
    marker("mark.none", "Mark none", help: "Takes all marks away.", keys: ["*n"]) {
      $0.list.marks = [:]
    },
    Command(
      "mark.unanswered", "Mark unanswered",
      help: "Marks all tickets of the list that wait for an answer.", group: .mark, in: [.inbox],
      keys: ["*u"], disabled: nothingToMark
    ) { state, _ in state.markAll(where: .condition(.isWaiting)) },
  ]
}
