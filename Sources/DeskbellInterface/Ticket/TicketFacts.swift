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
    if let until = ticket.snoozedUntil, until > state.now {
      let stamp = state.wallClock.stamp(of: until, now: state.now)
      pieces += [(dot, .dim), (DisplayText("snoozed until \(stamp)"), .clockPaused)]
    }
    if ticket.handOvers > 0 {
      let word = ticket.handOvers == 1 ? "hand-over" : "hand-overs"
      pieces += [(dot, .dim), (DisplayText("\(ticket.handOvers) \(word)"), .dim)]
    }
    for tag in ticket.tags { pieces += [(" ", .dim), (DisplayText("#\(tag)"), .tag)] }
    return StyledLine(pieces)
  }
}
