import ArgumentParser
import DeskbellCore
import DeskbellText

struct OutboxListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what leaves when, the soonest first.",
    discussion: """
      Nothing is sent from this desk: an answer whose time has come is recorded, as said, and never \
      sent by itself later. --recorded lists those, the newest first.
      """)

  @Flag(name: .long, help: "Everybody's, not only your own.")
  var all = false
  @Flag(name: .long, help: "What was recorded instead, the last 200.")
  var recorded = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = all ? nil : try session.agent(in: names.roster)
    let messages =
      try recorded
      ? desk.recordedAnswers(of: agent?.id, limit: 200) : desk.outbox(of: agent?.id)
    if session.settings.isJSON {
      for message in messages { session.output.json(JSONValue(message, names: names)) }
      return
    }
    guard !messages.isEmpty else {
      return StandardError.note(recorded ? "Nothing was recorded." : "Nothing waits to leave.")
    }
    table(of: messages, names: names).print(to: session.output)
  }

  private func table(of messages: [OutgoingMessage], names: DeskNames) -> Table {
    var table = Table(columns: [
      .init("MESSAGE", isRightAligned: true), .init("TICKET", isRightAligned: true),
      .init(recorded ? "RECORDED" : "LEAVES"), .init("BY"), .init("TO", .flexible(minimum: 12)),
      .init("TEXT", .flexible(minimum: 16)),
    ])
    for message in messages {
      let text = message.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      table.rows.append([
        Span(message.id.description.displayed), Span("#\(message.ticket)".displayed, .strong),
        Span(message.leavesAt.onWallClock.displayed),
        Span((names.handle(message.agent) ?? "").displayed),
        Span(message.to.map(\.address).joined(separator: " ").displayed), Span(text.displayed),
      ])
    }
    return table
  }
}

extension String {
  fileprivate var displayed: DisplayText { DisplayText(self) }
}

extension JSONValue {
  fileprivate init(_ message: OutgoingMessage, names: DeskNames) {
    self = [
      "message": .integer(message.id.rawValue),
      "ticket": .integer(message.ticket.rawValue),
      "agent": .text(names.handle(message.agent)),
      "to": .array(message.to.map { JSONValue($0) }),
      "writtenAt": .instant(message.writtenAt),
      "leavesAt": .instant(message.leavesAt),
      "isScheduled": .bool(message.isScheduled),
      "text": .string(message.text),
    ]
  }
}
