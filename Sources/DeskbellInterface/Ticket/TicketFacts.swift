import DeskbellCore
import DeskbellText

/// Where a ticket stands, in one line and in a list.
enum TicketFacts {
  static func line(_ ticket: Ticket, _ state: WorkspaceState, _ signs: Signs) -> StyledLine {
    let dot = DisplayText(" \(signs.dot) ")
    var pieces: [(DisplayText, ThemeRole)] = [
      (DisplayText(ticket.status.words), ThemeRole.status(ticket.status)),
      (dot, .dim),
      (DisplayText(ticket.priority.words), ThemeRole.priority(ticket.priority)),
      (dot, .dim), (DisplayText(state.roster.departmentName(ticket.department)), .text),
      (dot, .dim), (DisplayText(state.handle(ticket.assignee)), .strong),
      (dot, .dim), ("tier \(ticket.tier)", .text),
    ]
    if let since = ticket.waitingSince {
      let age = since.age(at: state.now)
      pieces += [
        (dot, .dim), (DisplayText(age == "now" ? "came just now" : "waits \(age)"), .rowUnread),
      ]
    }
    if ticket.escalatedAt != nil { pieces += [(dot, .dim), ("escalated", .escalated)] }
    if let words = SnoozeWords.of(ticket, state) {
      pieces += [(dot, .dim), (DisplayText(words), .clockPaused)]
    }
    if ticket.handOvers > 0 {
      let word = ticket.handOvers == 1 ? "hand-over" : "hand-overs"
      pieces += [(dot, .dim), (DisplayText("\(ticket.handOvers) \(word)"), .dim)]
    }
    pieces += joined(ticket, state, dot)
    for tag in ticket.tags { pieces += [(" ", .dim), (DisplayText("#\(tag)"), .tag)] }
    return StyledLine(pieces)
  }

  /// Where a merged ticket went, and what blocks this one or belongs to it.
  private static func joined(
    _ ticket: Ticket, _ state: WorkspaceState, _ dot: DisplayText
  ) -> [(DisplayText, ThemeRole)] {
    var pieces: [(DisplayText, ThemeRole)] = []
    if let into = ticket.mergedInto {
      let key = state.key("ticket.follow-merge")
      pieces += [(dot, .dim), (DisplayText("part of #\(into): \(key) goes there"), .link)]
    }
    let links = state.details[ticket.id]?.links ?? []
    for link in links.prefix(2) {
      pieces += [(dot, .dim), (DisplayText("\(link.words) #\(link.other)"), .link)]
    }
    if links.count > 2 { pieces += [(DisplayText(" and \(links.count - 2) more"), .dim)] }
    return pieces
  }
}
