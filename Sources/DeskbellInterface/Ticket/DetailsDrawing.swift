import DeskbellCore
import DeskbellText

/// The customer and the facts of a ticket.
enum DetailsDrawing {
  static func draw(
    _ detail: TicketDetail, _ state: WorkspaceState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    canvas.fill(rect, .text)
    canvas.box(rect, title: StyledLine("Details", .borderTitle))
    let inside = rect.inside
    var row = inside.row
    for line in lines(detail, state, columns: inside.columns) {
      guard row < inside.row + inside.rows else { return }
      canvas.put(line, column: inside.column, row: row, limit: inside.columns)
      row += 1
    }
  }

  private static func lines(
    _ detail: TicketDetail, _ state: WorkspaceState, columns: Int
  ) -> [StyledLine] {
    let customer = detail.customer
    var lines = [
      StyledLine(DisplayText(state.shown(words: customer.name, of: customer.id)), .heading)
    ]
    lines += customer.addresses.map { address in
      StyledLine(DisplayText(state.shown(address, of: customer.id)), .text)
    }
    if customer.isBlocked { lines.append(StyledLine("blocked: new mail is spam", .toastWarning)) }
    if let organisation = customer.organisation {
      lines.append(StyledLine(DisplayText(organisation), .text))
    }
    lines += field("language", customer.language ?? detail.ticket.language)
    if !customer.notes.isEmpty {
      lines.append(StyledLine())
      lines += DisplayText.rows(of: customer.notes, columns: columns).map { StyledLine($0, .note) }
    }
    if let clocks = ClockBlock(detail, state)?.all(columns: columns), !clocks.isEmpty {
      lines += [StyledLine(), StyledLine("Promises", .heading)] + clocks
    }
    if !detail.links.isEmpty {
      lines += [StyledLine(), StyledLine("Links", .heading)]
      lines += detail.links.map(link)
    }
    lines.append(StyledLine())
    lines += facts(detail, state)
    return lines
  }

  private static func link(_ link: TicketLink) -> StyledLine {
    StyledLine([
      (DisplayText("\(link.words) #\(link.other) "), .link),
      (DisplayText("\(link.status.words) "), ThemeRole.status(link.status)),
      (DisplayText(link.subject), .text),
    ])
  }

  private static func facts(_ detail: TicketDetail, _ state: WorkspaceState) -> [StyledLine] {
    let ticket = detail.ticket
    func stamp(_ instant: Instant?) -> String? {
      instant.map {
        state.wallClock.stamp(of: $0, now: state.now) + ", "
          + $0.relative(to: state.now)
      }
    }
    var lines = field("status", ticket.status.words)
    lines += field("priority", ticket.priority.words)
    lines += field("department", state.roster.departmentName(ticket.department))
    lines += field("assignee", state.handle(ticket.assignee))
    lines += field("tier", "\(ticket.tier)")
    lines += field("channel", TicketWords.channel(ticket.channel))
    lines += field("opened", stamp(ticket.createdAt))
    lines += field("changed", stamp(ticket.updatedAt))
    lines += field("waits since", stamp(ticket.waitingSince))
    lines += field("escalated", stamp(ticket.escalatedAt))
    lines += field("hand-overs", ticket.handOvers == 0 ? nil : "\(ticket.handOvers)")
    lines += field("messages", "\(detail.messages.count)")
    lines += field("tags", ticket.tags.isEmpty ? nil : ticket.tags.joined(separator: " "))
    return lines
  }

  private static func field(_ label: String, _ value: String?) -> [StyledLine] {
    guard let value else { return [] }
    let padded = label + String(repeating: " ", count: max(1, 12 - label.count))
    return [StyledLine([(DisplayText(padded), .dim), (DisplayText(value), .text)])]
  }
}
