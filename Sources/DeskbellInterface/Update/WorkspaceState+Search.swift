import DeskbellCore

extension WorkspaceState {
  /// The next place of what was looked for last.
  mutating func searchAgain(backwards: Bool) -> [WorkspaceEffect] {
    if case .ticket(let screen) = screens.last { return searchConversation(screen, backwards) }
    let text = inbox.search
    guard !text.isEmpty else {
      say("Nothing was looked for yet: \(key("list.search")) looks for words.")
      return []
    }
    if let place = rowWith(text, backwards: backwards) {
      inbox.list.move(by: place - inbox.list.index)
      return []
    }
    return [
      .load(
        .match(
          text, inbox.list.source, from: inbox.list.selected?.cursor, backwards: backwards))
    ]
  }

  /// A row that is here and shows the text.
  private func rowWith(_ text: String, backwards: Bool) -> Int? {
    let rows = inbox.list.rows
    let wanted = text.lowercased()
    let places =
      backwards
      ? Array((0..<max(0, min(inbox.list.index, rows.count))).reversed())
      : Array(rows.indices.dropFirst(inbox.list.index + 1))
    return places.first { place in
      let row = rows[place]
      return row.ticket.subject.lowercased().contains(wanted)
        || row.customerName.lowercased().contains(wanted) || "#\(row.id)" == wanted
    }
  }

  mutating func showFound(_ row: TicketRow?, _ text: String) {
    guard let row else {
      say("\"\(text)\" is nowhere further on in this list.", .problem)
      return
    }
    inbox.list.jump(to: row)
  }

  private mutating func searchConversation(
    _ screen: TicketScreen, _ backwards: Bool
  ) -> [WorkspaceEffect] {
    guard !screen.search.isEmpty, let lines = screen.layout?.lines else { return [] }
    let wanted = screen.search.lowercased()
    let from = screen.found ?? screen.top - 1
    let after = Array(lines.indices.filter { backwards ? $0 < from : $0 > from })
    let rest = Array(lines.indices.filter { backwards ? $0 >= from : $0 <= from })
    let order = backwards ? after.reversed() + rest.reversed() : after + rest
    guard let place = order.first(where: { lines[$0].string.lowercased().contains(wanted) }) else {
      say("\"\(screen.search)\" is not in this conversation.", .problem)
      return []
    }
    let height = Layout(self).conversation.rows
    withTicket { ticket in
      ticket.found = place
      if place < ticket.top || place >= ticket.top + height {
        ticket.top = max(0, place - height / 3)
      }
      ticket.scroll(by: 0, height: height)
    }
    return []
  }
}
