import DeskbellCore

extension CommandTable {
  private static func view(
    _ name: String, _ title: String, help: String, key: String, _ view: ShippedView
  ) -> Command {
    Command(
      "view.\(name)", title, help: help, group: .go,
      in: [.inbox, .drafts, .ticket, .notices, .outbox],
      keys: [key]
    ) { state, _ in state.show(view) }
  }

  static let going: [Command] = [
    view("mine", "Mine", help: "Open tickets that are assigned to me.", key: "gi", .mine),
    view(
      "unassigned", "Unassigned", help: "Open tickets that nobody has.", key: "gu", .unassigned),
    view("all-open", "All open", help: "All open tickets.", key: "ga", .allOpen),
    view(
      "at-risk", "At risk", help: "Open tickets with a promise that is overdue or nearly so.",
      key: "ge", .atRisk),
    view("escalated", "Escalated", help: "Escalated tickets.", key: "gE", .escalated),
    view("snoozed", "Snoozed", help: "Tickets that come back later.", key: "gs", .snoozed),
    view("all", "All tickets", help: "Every ticket, closed ones too.", key: "gA", .all),
    Command(
      "view.drafts", "Drafts", help: "Texts that I have begun.", group: .go,
      in: [.inbox, .ticket, .outbox], keys: ["gd"]
    ) { state, _ in
      state.screens = [.drafts(DraftsScreen())]
      return [.load(.drafts)]
    },
    Command(
      "view.notices", "Notices", help: "Promises that I was told of and have not acknowledged.",
      group: .go, in: [.inbox, .drafts, .ticket], keys: ["gN"]
    ) { state, _ in state.showNotices() },
    Command(
      "view.next", "Next view", help: "The view on the right.", group: .go, in: [.inbox],
      keys: ["]", "Right"]
    ) { state, count in state.showNeighbour(count ?? 1) },
    Command(
      "view.previous", "Previous view", help: "The view on the left.", group: .go, in: [.inbox],
      keys: ["[", "Left"]
    ) { state, count in state.showNeighbour(-(count ?? 1)) },
    Command(
      "ticket.jump", "Go to a number", help: "Opens a ticket by its number.", group: .go,
      in: [.inbox, .drafts, .ticket], keys: ["#"], argument: .ticket { $0.open($1) }
    ) { state, _ in
      state.ask(.command, text: "#")
      return []
    },
  ]

  static let finding: [Command] = [
    Command(
      "list.search", "Search", help: "Looks for words in this list or conversation.",
      group: .find, in: [.inbox, .ticket], keys: ["/"], argument: .text("words") { $0.search($1) }
    ) { state, _ in
      state.ask(.search)
      return []
    },
    Command(
      "list.search-next", "Next match", help: "The next place of what was looked for.",
      group: .find, in: [.inbox, .ticket], keys: ["n"]
    ) { state, _ in state.searchAgain(backwards: false) },
    Command(
      "list.search-previous", "Previous match",
      help: "The previous place of what was looked for.", group: .find, in: [.inbox, .ticket],
      keys: ["N"]
    ) { state, _ in state.searchAgain(backwards: true) },
    Command(
      "list.limit", "Limit", help: "Shows only what a query finds; an empty one shows all.",
      group: .find, in: [.inbox], keys: ["l", "\\"], hint: ("limit", 7),
      argument: .query { state, text throws(CommandArgument.Problem) in try state.limit(text) }
    ) { state, _ in
      state.ask(.limit, text: state.inbox.limit)
      return state.tags.isEmpty ? [.views(.loadTags)] : []
    },
    Command(
      "list.sort", "Sort", help: "Changes the order of the list.", group: .find, in: [.inbox],
      keys: ["O"], argument: .order { $0.sort(by: $1) }
    ) { state, _ in
      state.popups.append(.picker(.order(state)))
      return []
    },
  ]
}
