import ArgumentParser
import DeskbellCore
import DeskbellText

struct NoticeListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the notices that you have not acknowledged.",
    discussion: "Outside your own hours (`deskbell agent edit --calendar`) they are held back.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    let board = try desk.notices(for: agent.id)
    if session.settings.isJSON {
      for notice in board.notices { session.output.json(JSONValue(notice)) }
    } else if !board.notices.isEmpty {
      print(board, now: desk.clock.now(), to: session.output)
    }
    try session.output.flush()
    if board.heldCount > 0 {
      let until = board.tellsAt.map { " until \($0.onWallClock), when your hours begin" } ?? ""
      StandardError.note("\(board.heldCount) held back\(until).")
    } else if board.notices.isEmpty, !session.settings.isJSON {
      StandardError.note("No notices.")
    }
  }

  private func print(_ board: NoticeBoard, now: Instant, to output: Output) {
    if !board.fromBefore.isEmpty {
      output.line("\(board.fromBefore.count.description) of them came before your hours began.")
    }
    var table = Table(columns: [
      .init("TICKET", isRightAligned: true), .init("AGE", isRightAligned: true),
      .init("WHAT", .flexible(minimum: 20)), .init("SUBJECT", .flexible(minimum: 16)),
    ])
    for notice in board.notices {
      table.rows.append([
        Span("#\(notice.ticket.description)", .strong),
        Span(DisplayText(notice.raisedAt.age(at: now))),
        Span(
          DisplayText(DeskWords.level(notice.level)),
          notice.level.percent < 100 ? .yellow : .alarm),
        Span(DisplayText(notice.subject)),
      ])
    }
    table.print(to: output)
  }
}

extension JSONValue {
  fileprivate init(_ notice: Notice) {
    let notified: JSONValue = [
      "ticket": .integer(notice.ticket.rawValue), "event": .integer(notice.event.rawValue),
      "subject": .string(notice.subject),
    ]
    self = notified.adding(
      JSONValue(notice.level).members
        + [.init(name: "raisedAt", value: .instant(notice.raisedAt))])
  }
}
