import DeskbellCore
import DeskbellText

/// One ticket in one line: how urgent, which, from whom, what about, due when or how long already.
struct RowDrawing {
  private let state: WorkspaceState
  private let columns: Int
  private let numberWidth: Int
  private let customerWidth: Int
  /// Columns of who has it; 0 where that goes without saying.
  private let assigneeWidth: Int
  private let showsPriorityWord: Bool
  /// Columns of when it is due.
  private let dueWidth: Int

  init(_ state: WorkspaceState, columns: Int, rows: [TicketRow]) {
    self.state = state
    self.columns = columns
    numberWidth = rows.map { "\($0.id)".count }.max() ?? 5
    showsPriorityWord = columns >= 84
    dueWidth = columns >= 56 ? 6 : 4
    customerWidth = columns < 50 ? 10 : min(24, max(14, columns / 5))
    assigneeWidth = state.openPlace != .shipped(.mine) && columns >= 72 ? 8 : 0
  }

  func draw(
    _ ticketRow: TicketRow, isSelected: Bool, column: Int, row: Int, _ canvas: inout Canvas
  ) {
    let ticket = ticketRow.ticket
    let isMarked = state.inbox.list.marks[ticket.id] != nil
    let base: ThemeRole =
      isSelected
      ? .rowSelected : isMarked ? .rowMarked : ticket.waitingSince != nil ? .rowUnread : .row
    if isSelected || isMarked {
      canvas.fill(Rect(column: column, row: row, columns: columns, rows: 1), base)
    }
    func role(_ role: ThemeRole) -> ThemeRole { isSelected ? .rowSelected : role }
    var at = column
    if isMarked { canvas.put(canvas.signs.mark, column: at, row: row, role: base) }
    at += 1
    let urgency = ticket.outlook.urgency(at: state.now)
    canvas.put(
      DisplayText(PromiseWords.sign(urgency)), column: at, row: row, role: role(.urgency(urgency)))
    at += 2
    at += drawPriority(ticket.priority, at, row, role(priorityRole(ticket.priority)), &canvas)
    canvas.putRight("\(ticket.id)", before: at + numberWidth, row: row, role: role(.dim))
    at += numberWidth + 1
    if ticket.waitingSince != nil {
      canvas.put(canvas.signs.waiting, column: at, row: row, role: role(.rowUnread))
    }
    at += 2
    let glyph = TicketWords.glyph(ticket.channel, hasUnicode: state.hasUnicode)
    canvas.put(DisplayText(glyph), column: at, row: row, role: role(.dim))
    at += 2
    canvas.put(
      DisplayText(ticketRow.customerName), column: at, row: row, limit: customerWidth,
      role: base)
    at += customerWidth + 1
    let end = drawTail(ticket, column, at, row, role, &canvas)
    canvas.put(DisplayText(ticket.subject), column: at, row: row, limit: end - at - 1, role: base)
  }

  private func drawPriority(
    _ priority: Priority, _ column: Int, _ row: Int, _ role: ThemeRole, _ canvas: inout Canvas
  ) -> Int {
    guard showsPriorityWord else {
      let glyph = TicketWords.glyph(priority, hasUnicode: state.hasUnicode)
      canvas.put(DisplayText(glyph), column: column, row: row, role: role)
      return 2
    }
    let word = priority == .normal ? "" : priority.words
    canvas.put(DisplayText(word), column: column + 1, row: row, role: role)
    return 8
  }

  private func priorityRole(_ priority: Priority) -> ThemeRole {
    switch priority {
    case .urgent: .priorityUrgent
    case .high: .priorityHigh
    case .normal: .row
    case .low: .priorityLow
    }
  }

  /// When the next promise must be kept; where nothing is promised, how long the customer waits or
  /// nothing happened. Of a ticket that is put aside, in what time it comes back.
  private func due(_ ticket: Ticket) -> (words: String, role: ThemeRole) {
    if let until = ticket.snoozedUntil, until > state.now {
      let isOpenEnded = until == Snooze.untilReply
      return (isOpenEnded ? "away" : "+\(state.now.age(at: until))", .clockPaused)
    }
    let promised = PromiseWords.due(
      ticket.outlook, at: state.now, isLong: dueWidth > 4, hasUnicode: state.hasUnicode)
    if let promised {
      let urgency = ticket.outlook.urgency(at: state.now)
      return (promised, ticket.outlook.isPaused ? .clockPaused : .urgency(urgency))
    }
    let age = (ticket.waitingSince ?? ticket.updatedAt).age(at: state.now)
    return (age, ticket.waitingSince == nil ? .dim : .row)
  }

  /// What stands on the right, from the edge inwards; gives the column where it begins.
  private func drawTail(
    _ ticket: Ticket, _ column: Int, _ least: Int, _ row: Int,
    _ role: (ThemeRole) -> ThemeRole, _ canvas: inout Canvas
  ) -> Int {
    var end = column + columns - 1
    let (words, wordsRole) = due(ticket)
    canvas.putRight(DisplayText(words), before: end, row: row, role: role(wordsRole))
    end -= dueWidth + 1
    if assigneeWidth > 0 {
      let name = ticket.assignee.map { state.handle($0) } ?? (state.hasUnicode ? "–" : "-")
      canvas.put(
        DisplayText(name), column: end - assigneeWidth, row: row, limit: assigneeWidth,
        role: role(.dim))
      end -= assigneeWidth + 1
    }
    for (word, wordRole) in flags(ticket, canvas.signs) {
      let room = end - 1 - least - 12
      // A long reason leaves room for the subject.
      let text = DisplayText(word).truncated(to: max(8, min(room - 1, columns / 3)))
      guard text.columns < room else { break }
      canvas.putRight(text, before: end, row: row, role: role(wordRole))
      end -= text.columns + 1
    }
    return end
  }

  private func flags(_ ticket: Ticket, _ signs: Signs) -> [(String, ThemeRole)] {
    var flags: [(String, ThemeRole)] = []
    if let present = state.presenceFlag(on: ticket.id) { flags.append((present, .rowUnread)) }
    if ticket.escalatedAt != nil { flags.append(("\(signs.up)T\(ticket.tier)", .escalated)) }
    if let words = SnoozeWords.of(ticket, state) { flags.append((words, .clockPaused)) }
    if let leaving = state.writing.leaves(ticket.id, after: state.now) {
      flags.append(
        ("goes out \(state.wallClock.stamp(of: leaving, now: state.now))", .clockPaused))
    }
    switch ticket.status {
    case .new, .open: break
    default: flags.append((ticket.status.words, ThemeRole.status(ticket.status)))
    }
    return flags
  }
}
