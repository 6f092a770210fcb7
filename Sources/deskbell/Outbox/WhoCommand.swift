import ArgumentParser
import DeskbellCore
import DeskbellText

struct WhoCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "who", abstract: "Shows who has which ticket open, and who is writing.")

  @Argument(help: "Only on this ticket.")
  var ticket: TicketNumber?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let present = try desk.presences().filter { ticket == nil || $0.ticket == ticket?.id }
    if session.settings.isJSON {
      for presence in present { session.output.json(JSONValue(presence, names: names)) }
      return
    }
    guard !present.isEmpty else { return StandardError.note("Nobody has a ticket open.") }
    var table = Table(columns: [
      .init("TICKET", isRightAligned: true), .init("AGENT"), .init("DOES"), .init("SINCE"),
    ])
    for presence in present {
      table.rows.append(
        [
          "#\(presence.ticket)", names.handle(presence.agent) ?? "agent \(presence.agent)",
          presence.mode.words,
          presence.since.age(at: desk.clock.now()),
        ].map { Span(DisplayText($0)) })
    }
    table.print(to: session.output)
  }
}

extension Presence.Mode {
  fileprivate var words: String {
    switch self {
    case .viewing: "is reading"
    case .writing: "is writing"
    case .idle: "is idle"
    }
  }
}

extension JSONValue {
  fileprivate init(_ presence: Presence, names: DeskNames) {
    self = [
      "ticket": .integer(presence.ticket.rawValue),
      "agent": .text(names.handle(presence.agent)),
      "mode": .string(presence.mode.rawValue),
      "since": .instant(presence.since),
    ]
  }
}
