import DeskbellCore
import DeskbellText

/// Writes the conversation of a ticket: messages of all channels and notes, oldest first, and what
/// happened in between as one-liners.
struct ConversationWriter {
  /// No message takes more rows than that, nor more bytes.
  private static let mostRows = 3_000
  private static let mostBytes = 400_000

  let detail: TicketDetail
  let columns: Int
  let unfolded: Set<Message.ID>
  let words: EventWords
  let hasUnicode: Bool
  private var lines: [StyledLine] = []
  private var starts: [(message: Message.ID, line: Int)] = []

  init(
    detail: TicketDetail, columns: Int, unfolded: Set<Message.ID>, words: EventWords,
    hasUnicode: Bool
  ) {
    self.detail = detail
    self.columns = columns
    self.unfolded = unfolded
    self.words = words
    self.hasUnicode = hasUnicode
  }

  /// Everything as lines.
  mutating func write() -> (lines: [StyledLine], starts: [(message: Message.ID, line: Int)]) {
    if let escalation = detail.escalation { write(escalation) }
    var events = detail.events.filter(isShown)[...]
    for message in detail.messages {
      let before = events.prefix { $0.at < message.receivedAt }
      events = events.dropFirst(before.count)
      write(before)
      write(message)
    }
    write(events)
    return (lines, starts)
  }

  /// What happened between two messages, as one block.
  private mutating func write(_ events: ArraySlice<Event>) {
    guard !events.isEmpty else { return }
    for event in events { write(event) }
    lines.append(StyledLine())
  }

  /// What a message shows already, and what was taken back, is left to the history.
  private func isShown(_ event: Event) -> Bool {
    guard event.undoneBy == nil else { return false }
    return switch event.kind {
    case .opened, .received, .replied, .noted, .undone, .redone: false
    default: true
    }
  }

  private mutating func write(_ event: Event) {
    let dot = hasUnicode ? "·" : "-"
    let text = "\(words.stamp(event.at)) \(words.describe(event))"
    for (place, line) in DisplayText.rows(of: text, columns: max(10, columns - 2)).enumerated() {
      lines.append(StyledLine("\(place == 0 ? dot : " ") \(line.string)", .messageSystem))
    }
  }

  private mutating func write(_ record: EscalationRecord) {
    let bar = hasUnicode ? "┃ " : "| "
    lines.append(
      StyledLine([
        (DisplayText(bar), .escalationCard),
        ("Escalated to \(words.target(record.target))", .escalationCardLabel),
      ]))
    for (label, text) in [
      ("why    ", record.card.why), ("tried  ", record.card.tried),
      ("needed ", record.card.needed),
    ] where !text.isEmpty {
      let shown = words.shown(text, on: detail.ticket.id)
      for (place, line) in DisplayText.rows(of: shown, columns: max(10, columns - 9)).enumerated() {
        lines.append(
          StyledLine([
            (DisplayText(bar), .escalationCard),
            (DisplayText(place == 0 ? label : "       "), .escalationCardLabel),
            (line, .escalationCard),
          ]))
      }
    }
    lines.append(StyledLine())
  }

  private mutating func write(_ message: Message) {
    starts.append((message.id, lines.count))
    let isNote = message.kind == .note
    heading(of: message)
    let body = unfolded.contains(message.id) ? message.text : message.reply
    let bar = isNote ? (hasUnicode ? "│ " : "| ") : ""
    let rows = DisplayText.rows(
      of: Self.trimmed(body), columns: columns - bar.count, limit: Self.mostRows)
    for line in rows { write(line, of: message, bar: bar) }
    if rows.count == Self.mostRows {
      let key = words.key("message.source")
      lines.append(
        StyledLine("\(bar)The rest is too long for here: \(key) shows the source.", .dim))
    }
    for file in message.attachments {
      let size = ByteWords.size(file.size)
      let clip = hasUnicode ? "⎘" : "+"
      let key = words.key("ticket.attachments")
      lines.append(
        StyledLine("\(bar)\(clip) \(file.name) (\(size))  \(key) shows files", .link))
    }
    fold(of: message, bar: bar)
    if isNote { closeNote() }
    lines.append(StyledLine())
  }

  private mutating func write(_ line: DisplayText, of message: Message, bar: String) {
    let isQuoted = line.string.hasPrefix(">")
    let role: ThemeRole =
      isQuoted
      ? .quoted
      : message.kind == .note ? .note : message.kind == .agent ? .messageAgent : .messageCustomer
    lines.append(
      bar.isEmpty
        ? StyledLine(line, role)
        : StyledLine([(DisplayText(bar), .noteHeading), (line, role)]))
  }

  private mutating func fold(of message: Message, bar: String) {
    guard message.text.utf8.count > message.reply.utf8.count, message.kind != .note else { return }
    let hidden =
      message.text.split(whereSeparator: \.isNewline).count
      - message.reply.split(whereSeparator: \.isNewline).count
    guard hidden > 0 else { return }
    let isOpen = unfolded.contains(message.id)
    let sign = isOpen ? (hasUnicode ? "▾" : "v") : (hasUnicode ? "▸" : ">")
    let text =
      isOpen
      ? "quoted text shown, \(words.key("message.fold")) folds it"
      : "\(hidden) quoted lines, \(words.key("message.unfold")) shows them"
    lines.append(StyledLine("\(bar)\(sign) \(text)", .quoted))
  }

  private mutating func heading(of message: Message) {
    let line = hasUnicode ? "─" : "-"
    var parts = [
      words.author(of: message), words.kind(of: message, channel: detail.ticket.channel),
    ]
    parts.append(words.stamp(message.receivedAt))
    if let state = words.delivery(of: message) { parts.append(state) }
    let separator = hasUnicode ? " · " : " - "
    let title = parts.filter { !$0.isEmpty }.joined(separator: separator)
    let role: ThemeRole =
      message.kind == .note
      ? .noteHeading : message.kind == .customer ? .heading : .messageAgent
    let corner = message.kind == .note ? (hasUnicode ? "╭─" : "+-") : line + line
    let shown = DisplayText(" \(title) ")
    let rest = max(0, columns - 2 - shown.columns)
    lines.append(
      StyledLine([
        (DisplayText(corner), message.kind == .note ? .noteHeading : .border), (shown, role),
        (
          DisplayText(String(repeating: line, count: rest)),
          message.kind == .note ? .noteHeading : .border
        ),
      ]))
  }

  private mutating func closeNote() {
    let line = String(repeating: hasUnicode ? "─" : "-", count: max(0, columns - 1))
    lines.append(StyledLine(DisplayText((hasUnicode ? "╰" : "+") + line), .noteHeading))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text.utf8.count > mostBytes ? text.prefix(mostBytes / 4) : text[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isNewline { text.removeFirst() }
    return String(text)
  }
}
