import DeskbellCore
import DeskbellText

extension WorkspaceState {
  mutating func moveToMessage(_ distance: Int) {
    let height = Layout(self).conversation.rows
    withTicket { screen in
      let starts = screen.layout?.messageStarts.map(\.line) ?? []
      let next =
        distance > 0 ? starts.first { $0 > screen.top } : starts.last { $0 < screen.top }
      if let next { screen.scroll(by: next - screen.top, height: height) }
      screen.wasScrolled = true
    }
  }

  /// Shows or folds quoted text, of all messages or of the first one on screen that has some.
  mutating func fold(open: Bool, all: Bool) {
    guard case .ticket(let screen) = screens.last, let detail = details[screen.id] else { return }
    let foldable = detail.messages.filter { $0.text.utf8.count > $0.reply.utf8.count }.map(\.id)
    let height = Layout(self).conversation.rows
    withTicket { screen in
      if all {
        screen.unfolded = open ? Set(foldable) : []
        return
      }
      let visible = screen.messages(height: height)
      let wanted = visible.first { id in
        foldable.contains(id) && screen.unfolded.contains(id) != open
      }
      guard let wanted else { return }
      if open { screen.unfolded.insert(wanted) } else { screen.unfolded.remove(wanted) }
    }
  }

  mutating func showHistory() -> [WorkspaceEffect] {
    guard let id = currentID else { return [] }
    screens.append(
      .history(HistoryScreen(id: id, selected: max(0, (details[id]?.events.count ?? 1) - 1))))
    return [.load(.detail(id))]
  }

  mutating func showSourceOfMessage() -> [WorkspaceEffect] {
    guard case .ticket(let screen) = screens.last, let detail = details[screen.id],
      let id = screen.message(atLine: screen.top) ?? detail.messages.first?.id,
      let message = detail.messages.first(where: { $0.id == id })
    else { return [] }
    let words = EventWords(self)
    screens.append(
      .source(
        SourceScreen(
          ticket: screen.id, message: id,
          title: "\(words.author(of: message)), \(words.stamp(message.receivedAt))")))
    return [.load(.source(id, of: screen.id))]
  }

  mutating func showSource(_ message: Message.ID, _ bytes: [UInt8]?) {
    guard case .source(var screen) = screens.last, screen.message == message else { return }
    if let bytes {
      let text = String(decoding: bytes.prefix(1_000_000), as: UTF8.self)
      screen.lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .prefix(20_000).map { DisplayText(String($0.prefix(1_000))) }
    } else {
      screen.problem = "This message was not a mail: there is no source of it."
    }
    screens[screens.count - 1] = .source(screen)
  }
}

extension TicketScreen {
  /// The messages that have a line on screen.
  func messages(height: Int) -> [Message.ID] {
    guard let layout else { return [] }
    let starts = layout.messageStarts
    return starts.indices.filter { place in
      let end = starts.indices.contains(place + 1) ? starts[place + 1].line : layout.lines.count
      return starts[place].line < top + height && end > top
    }
    .map { starts[$0].message }
  }
}
