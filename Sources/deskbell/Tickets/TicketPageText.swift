import DeskbellCore
import DeskbellText

/// A ticket for people: its state, who stands behind it, and the conversation, oldest first.
struct TicketPageText {
  let detail: TicketDetail
  let names: DeskNames
  let now: Instant

  func print(to output: Output, withEvents: Bool) throws {
    printHead(to: output)
    for message in detail.messages { print(message, to: output) }
    guard withEvents else { return }
    output.line()
    output.line([Span("History", .strong)])
    try HistoryText(events: detail.events, names: names).print(to: output)
  }

  private func printHead(to output: Output) {
    let ticket = detail.ticket
    let subject = ticket.subject.isEmpty ? "(no subject)" : ticket.subject
    output.line([Span("#\(ticket.id.description)", .cyan), Span(" "), Span("\(subject)", .strong)])
    output.line(state(of: ticket))
    field("customer", person, to: output)
    if !ticket.tags.isEmpty { field("tags", ticket.tags.joined(separator: " "), to: output) }
    field(
      "created",
      ticket.createdAt.onWallClock + ", changed " + ticket.updatedAt.onWallClock,
      to: output)
    if ticket.isSnoozed(at: now), let until = ticket.snoozedUntil {
      field("snoozed", "until " + until.onWallClock, to: output)
    }
    if let merged = ticket.mergedInto { field("merged", "into #\(merged)", to: output) }
    for link in detail.links {
      field(
        "link", "\(link.words) #\(link.other) \(link.subject) (\(link.status.words))", to: output)
    }
    printEscalation(to: output)
    printClocks(to: output)
  }

  private func printClocks(to output: Output) {
    guard let promises = detail.promises else { return }
    let words = PromiseWords(names: names, now: now)
    let readings = promises.clocks(at: now).filter { $0.state != .unarmed }
    let width = readings.map(\.kind.words.count).max() ?? 0
    for reading in readings {
      output.line([
        Span(DisplayText(reading.kind.words).padded(to: width + 2), .faint),
        Span(DisplayText(words.state(of: reading)), reading.state.look),
        Span(DisplayText(words.rest(of: reading))),
      ])
    }
    let parked = promises.state.parkedWhileWaiting(at: now)
    if parked >= 60_000 {
      output.line([
        Span(
          DisplayText(
            "\(LedgerWords.length(parked)) put aside though the customer had written"), .yellow)
      ])
    }
  }

  private func state(of ticket: Ticket) -> [Span] {
    var spans = [
      Span(DisplayText(ticket.status.rawValue), ticket.status.look), Span(" · "),
      Span(DisplayText(ticket.priority.rawValue), ticket.priority.look),
    ]
    let rest: [String?] = [
      names.handle(ticket.department), names.handle(ticket.assignee) ?? "unassigned",
      "tier \(ticket.tier)", ticket.channel.rawValue, ticket.language,
    ]
    for word in rest.compactMap({ $0 }) { spans.append(Span(DisplayText(" · " + word))) }
    return spans
  }

  private var person: String {
    let customer = detail.customer
    let address = customer.addresses.first.map { "<\($0)>" }
    let organisation = customer.organisation.map { "(\($0))" }
    return [customer.name.isEmpty ? nil : customer.name, address, organisation]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func printEscalation(to output: Output) {
    guard let record = detail.escalation else { return }
    field("escalated", "to " + EscalationTargetWord(record.target, names: names).text, to: output)
    for (title, text) in [
      ("why", record.card.why), ("tried", record.card.tried), ("needed", record.card.needed),
    ] where !text.isEmpty {
      field("  " + title, text, to: output)
    }
  }

  private func field(_ title: String, _ text: String, to output: Output) {
    let padding = String(repeating: " ", count: max(1, 10 - title.count))
    output.line([Span(DisplayText(title + padding), .faint), Span(DisplayText(text))])
  }

  private func print(_ message: Message, to output: Output) {
    output.line()
    var heading = message.author.name ?? message.author.address
    if message.author.name != nil, !message.author.address.isEmpty, message.kind != .note {
      heading += " <\(message.author.address)>"
    }
    var facts = [kindWords(of: message), (message.sentAt ?? message.receivedAt).onWallClock]
    if message.isAutomatic { facts.append("automatic") }
    if message.isHeld(at: now) { facts.append("held, can be undone") }
    if message.isRecorded(at: now) { facts.append("not sent") }
    output.line([
      Span("── ", .faint), Span(DisplayText(heading), .strong),
      Span(
        DisplayText(" · " + facts.joined(separator: " · ")),
        message.kind == .note ? .yellow : .faint),
    ])
    let copies = message.cc.map(\.address).joined(separator: ", ")
    if !copies.isEmpty { output.line([Span("   cc \(copies)", .faint)]) }
    output.block(message.text)
    for file in message.attachments {
      output.line([Span("   file \(file.name) (\(file.type), \(file.size) bytes)", .faint)])
    }
  }

  private func kindWords(of message: Message) -> String {
    switch message.kind {
    case .customer: "customer"
    case .agent: "answer"
    case .note: "internal note"
    case .system: "program"
    }
  }
}
