extension CommandTable {
  static let repeating: [Command] = [
    Command(
      "macro.pick", "Macro",
      help: "Several things at once, with a preview; the same key again takes the last one.",
      group: .decide,
      in: [.inbox, .ticket], keys: ["@"], hint: ("macro", 12),
      disabled: TicketReasons.needsTicket
    ) { state, _ in state.pickMacro() },
    Command(
      "ticket.repeat", "Repeat",
      help: "Makes the last change once more, on this ticket or the marks.",
      group: .decide, in: [.inbox, .ticket], keys: ["."],
      disabled: {
        $0.macros.last == nil ? "Nothing was changed yet." : TicketReasons.needsTicket($0)
      }
    ) { state, _ in state.repeatLast() },
  ]
}
