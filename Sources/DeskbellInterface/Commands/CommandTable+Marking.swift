extension CommandTable {
  private static func marker(
    _ name: String, _ title: String, help: String, keys: [String],
    _ change: @escaping @Sendable (inout Inbox) -> Void
  ) -> Command {
    Command(
      name, title, help: help, group: .mark, in: [.inbox], keys: keys,
      disabled: { $0.inbox.list.selected == nil ? "There is nothing to mark here." : nil }
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
    marker(
      "mark.all", "Mark all", help: "Marks all rows that are loaded.", keys: ["*a"]
    ) { $0.markAll { _ in true } },
    marker("mark.none", "Mark none", help: "Takes all marks away.", keys: ["*n"]) {
      $0.list.marks = [:]
    },
    marker(
      "mark.unanswered", "Mark unanswered", help: "Marks what waits for an answer.",
      keys: ["*u"]
    ) { $0.markAll { $0.ticket.waitingSince != nil } },
  ]
}
