import DeskbellCore

extension Picker {
  /// Which message becomes a ticket of its own: any but the one that the ticket began with.
  static func split(
    _ state: WorkspaceState, _ detail: TicketDetail, proposing message: Message.ID?
  ) -> Picker {
    let words = EventWords(state)
    let items = detail.messages.enumerated().map { place, message in
      Item(
        title: "\(words.author(of: message)), \(words.stamp(message.receivedAt))",
        details: [String(message.reply.prefix(200)).replacing("\n", with: " ")],
        reason: place == 0 ? "the ticket began with it" : nil, choice: .split(message))
    }
    let proposed = detail.messages.firstIndex { $0.id == message } ?? 0
    return Picker(
      title: "Split out of #\(detail.ticket.id)", items: items, tickets: [detail.ticket.seen],
      selected: max(1, proposed))
  }
}
