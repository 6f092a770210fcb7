import DeskbellCore

extension CommandTable {
  private static let onTickets: Set<CommandContext> = [.inbox, .ticket]

  static let answering: [Command] = [
    Command(
      "ticket.reply", "Reply",
      help: "A public reply to everybody on the ticket, or on all that are marked.",
      group: .answer, in: onTickets, keys: ["r"], hint: ("reply", 2),
      disabled: TicketReasons.needs(.reply)
    ) { state, _ in state.write(.reply) },
    Command(
      "ticket.reply-sender", "Reply to the sender", help: "A public reply to the sender only.",
      group: .answer, in: onTickets, keys: ["R"], disabled: TicketReasons.needs(.reply)
    ) { state, _ in state.write(.reply, onlySender: true) },
    Command(
      "ticket.note", "Comment", help: "An internal note: the customer never sees it.",
      group: .answer, in: onTickets, keys: ["c"], hint: ("note", 3),
      argument: .text("text") { $0.perform(.note(Composition(text: $1))) },
      disabled: TicketReasons.needs(.note)
    ) { state, _ in state.write(.note) },
    Command(
      "ticket.new", "New ticket", help: "Opens a ticket for a caller or a walk-in.",
      group: .answer, in: [.inbox, .ticket, .drafts], keys: ["m"]
    ) { state, _ in
      state.screens.append(.newTicket(NewTicketForm()))
      return []
    },
    Command(
      "ticket.no-answer-needed", "No answer needed",
      help: "The customer's last message needs no answer; the history says so.", group: .answer,
      in: onTickets, keys: ["-"], disabled: TicketReasons.needs(.declareNoAnswerNeeded)
    ) { state, _ in state.perform(.declareNoAnswerNeeded) },
  ]
}
