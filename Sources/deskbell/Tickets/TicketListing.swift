import DeskbellCore
import DeskbellText

/// Prints tickets page by page: a table for people, a line or an array of JSON for programs.
struct TicketListing {
  private static let pageSize = 200

  let desk: Desk
  let names: DeskNames
  let session: Session

  func print(
    filter: TicketFilter, order: TicketOrder, after: PageCursor?, limit: Int, asArray: Bool
  ) throws {
    var anchor = after.map { PageRequest.Anchor.after($0) } ?? .first
    var left = limit == 0 ? Int.max : limit
    var gathered: [JSONValue] = []
    var rows: [TicketRow] = []
    while true {
      let page = try desk.page(
        PageRequest(
          filter: filter, order: order, anchor: anchor, limit: min(left, Self.pageSize)))
      left -= page.rows.count
      if asArray {
        gathered += try json(page.rows)
      } else if session.settings.isJSON {
        for ticket in try json(page.rows) { session.output.json(ticket) }
        try session.output.flush()
      } else {
        rows += page.rows
      }
      guard page.hasLater, left > 0, let last = page.rows.last else {
        try finish(rows, gathered: asArray ? gathered : nil, page: page)
        return
      }
      anchor = .after(last.cursor)
    }
  }

  private func finish(_ rows: [TicketRow], gathered: [JSONValue]?, page: TicketPage) throws {
    if let gathered {
      session.output.json(.array(gathered))
    } else if !session.settings.isJSON {
      printTable(rows)
    }
    try session.output.flush()
    if page.hasLater, let last = page.rows.last {
      StandardError.note(
        "There are more: go on with --after \(CursorArgument(last.cursor).text), "
          + "or list all with --limit 0.")
    }
  }

  private func json(_ rows: [TicketRow]) throws -> [JSONValue] {
    let clocks = try desk.clocks(of: rows.map(\.ticket))
    return try rows.map { row in
      JSONValue(
        row.ticket, customer: try names.customer(row.ticket.customer),
        clocks: clocks[row.id] ?? [], names: names
      ).adding([row.ticket.dueMember])
    }
  }

  private func printTable(_ rows: [TicketRow]) {
    guard !rows.isEmpty else {
      StandardError.note("No ticket.")
      return
    }
    let now = desk.clock.now()
    let due = DueColumn(rows, now: now)
    var table = Table(columns: [
      .init("NUMBER", isRightAligned: true), .init("DUE", isRightAligned: true), .init("STATUS"),
      .init("PRIORITY"), .init("CHANNEL"),
      .init("CUSTOMER", .flexible(minimum: 12)), .init("SUBJECT", .flexible(minimum: 16)),
      .init("ASSIGNEE", .flexible(minimum: 8)), .init("AGE", isRightAligned: true),
    ])
    table.rows = rows.map { cells($0, due: due[$0.ticket], at: now) }
    if due.isEmpty { table.removeColumn(1) }
    table.print(to: session.output)
  }

  private func cells(_ row: TicketRow, due: Span, at now: Instant) -> [Span] {
    let ticket = row.ticket
    let status = ticket.isSnoozed(at: now) ? "snoozed" : ticket.status.rawValue
    return [
      Span("\(ticket.id.description)", .strong), due,
      Span(DisplayText(status), ticket.status.look),
      Span(DisplayText(ticket.priority.rawValue), ticket.priority.look),
      Span(DisplayText(ticket.channel.rawValue)),
      Span(DisplayText(row.customerName)),
      Span(DisplayText(ticket.subject.isEmpty ? "(no subject)" : ticket.subject)),
      Span(DisplayText(names.handle(ticket.assignee) ?? "-")),
      Span(DisplayText((ticket.waitingSince ?? ticket.updatedAt).age(at: now))),
    ]
  }
}
