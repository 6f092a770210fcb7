import DeskbellCore

extension CommandTable {
  static let joining: [Command] = [
    Command(
      "ticket.join", "Merge or link",
      help: "Merges with another ticket or links to it; offers the ones that look alike. Marked"
        + " tickets are merged into one of them.", group: .decide, in: [.inbox, .ticket],
      keys: ["&"], disabled: TicketReasons.needs(.merge)
    ) { state, _ in state.beginJoining() },
    Command(
      "ticket.follow-merge", "Where it went", help: "Opens the ticket that this one is part of.",
      group: .go, in: [.ticket], keys: ["Enter"], hint: ("where it went", 1),
      disabled: { $0.current?.mergedInto == nil ? "This ticket was not merged." : nil }
    ) { state, _ in state.followMerge() },
    Command(
      "message.split", "Split out",
      help: "Makes a ticket of its own of the message on top of the screen.", group: .decide,
      in: [.ticket], keys: ["S"], disabled: TicketReasons.needsOne(.split)
    ) { state, _ in state.beginSplit() },
  ]
}
