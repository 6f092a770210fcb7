import GRDB

extension SQLiteSession {
  func load(_ history: TicketHistory) throws {
    try insertNumbered(history.ticket)
    for message in history.messages {
      try insertNumbered(message, raw: nil)
      let isFirst = message.id == history.messages.first?.id
      try addToSearch(message, subject: isFirst ? history.ticket.subject : message.subject)
    }
    for event in history.events {
      try insertNumbered(event)
    }
    let shown = history.messages.last { $0.delivery != .withdrawn && $0.kind != .system }
    try run(
      "UPDATE ticket SET message_count = ?, last_writer = ?, change_seq = ? WHERE id = ?",
      [
        history.messages.count { $0.delivery != .withdrawn && $0.kind != .system },
        shown.map { $0.author.name?.nonEmpty ?? $0.author.address } ?? "",
        history.events.last?.id ?? 0, history.ticket.id,
      ])
  }
}
