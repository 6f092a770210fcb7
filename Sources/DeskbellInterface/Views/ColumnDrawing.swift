import DeskbellCore
import DeskbellText

/// One ticket in one line, in the columns of a kept list.
struct ColumnDrawing {
  private struct Cell {
    var text: DisplayText
    var role: ThemeRole
  }

  private let state: WorkspaceState
  private let columns: [ViewColumn]
  private let widths: [Int]
  private let width: Int

  /// - Parameter rows: What is on screen: columns are as wide as they need to be.
  init(_ columns: [ViewColumn], _ state: WorkspaceState, width: Int, rows: [TicketRow]) {
    self.state = state
    self.width = width
    // What does not fit is left out from the right, the subject last.
    var shown = columns
    var widths: [Int] = []
    while true {
      widths = shown.map { Self.width(of: $0, rows, state) }
      let fixed = zip(shown, widths).reduce(0) { $0 + ($1.0 == .subject ? 12 : $1.1) + 1 }
      guard fixed + 1 > width, let last = shown.lastIndex(where: { $0 != .subject }),
        shown.count > 1
      else { break }
      shown.remove(at: last)
    }
    if let subject = shown.firstIndex(of: .subject) {
      let rest = widths.enumerated().reduce(0) { $0 + ($1.offset == subject ? 0 : $1.element + 1) }
      widths[subject] = max(1, width - 2 - rest)
    }
    self.columns = shown
    self.widths = widths
  }

  func draw(
    _ row: TicketRow, isSelected: Bool, column: Int, row line: Int, _ canvas: inout Canvas
  ) {
    let isMarked = state.inbox.list.marks[row.id] != nil
    let base: ThemeRole =
      isSelected
      ? .rowSelected
      : isMarked ? .rowMarked : row.ticket.waitingSince != nil ? .rowUnread : .row
    if isSelected || isMarked {
      canvas.fill(Rect(column: column, row: line, columns: width, rows: 1), base)
    }
    if isMarked { canvas.put(canvas.signs.mark, column: column, row: line, role: base) }
    var at = column + 1
    for (kind, wide) in zip(columns, widths) {
      let cell = Self.cell(kind, row, state)
      let role = isSelected ? .rowSelected : kind == .subject ? base : cell.role
      if kind.isRightAligned {
        canvas.putRight(cell.text, before: at + wide, row: line, role: role)
      } else {
        canvas.put(cell.text, column: at, row: line, limit: wide, role: role)
      }
      at += wide + 1
    }
  }

  private static func width(
    of column: ViewColumn, _ rows: [TicketRow], _ state: WorkspaceState
  ) -> Int {
    let widest = rows.map { cell(column, $0, state).text.columns }.max() ?? 1
    return max(1, min(widest, column.mostColumns))
  }

  private static func cell(
    _ column: ViewColumn, _ row: TicketRow, _ state: WorkspaceState
  ) -> Cell {
    let ticket = row.ticket
    func plain(_ text: String, _ role: ThemeRole = .dim) -> Cell {
      Cell(text: DisplayText(text), role: role)
    }
    switch column {
    case .urgency:
      let urgency = ticket.outlook.urgency(at: state.now)
      return plain(PromiseWords.sign(urgency), .urgency(urgency))
    case .number: return plain("\(row.id)")
    case .channel: return plain(TicketWords.glyph(ticket.channel, hasUnicode: state.hasUnicode))
    case .customer: return plain(row.customerName, .row)
    case .subject: return plain(ticket.subject, .row)
    case .due:
      let words = PromiseWords.due(
        ticket.outlook, at: state.now, isLong: true, hasUnicode: state.hasUnicode)
      return plain(words ?? "", .urgency(ticket.outlook.urgency(at: state.now)))
    case .age: return plain(ticket.waitingSince?.age(at: state.now) ?? "", .row)
    case .status: return plain(ticket.status.words, ThemeRole.status(ticket.status))
    case .priority: return plain(ticket.priority == .normal ? "" : ticket.priority.words, .row)
    default: return plain(words(column, row, state))
    }
  }

  private static func words(
    _ column: ViewColumn, _ row: TicketRow, _ state: WorkspaceState
  ) -> String {
    let ticket = row.ticket
    return switch column {
    case .assignee: ticket.assignee.map { state.handle($0) } ?? ""
    case .department: ticket.department == nil ? "" : state.roster.departmentName(ticket.department)
    case .tier: "T\(ticket.tier)"
    case .tags: ticket.tags.joined(separator: " ")
    case .messages: "\(row.messageCount)"
    case .updated: ticket.updatedAt.age(at: state.now)
    case .created: ticket.createdAt.age(at: state.now)
    case .snooze: SnoozeWords.of(ticket, state) ?? ""
    default: ""
    }
  }
}

extension ViewColumn {
  fileprivate var isRightAligned: Bool {
    switch self {
    case .number, .due, .age, .messages, .updated, .created: true
    default: false
    }
  }

  /// The widest that it becomes.
  fileprivate var mostColumns: Int {
    switch self {
    case .customer: 22
    case .tags, .snooze: 26
    case .department, .assignee: 14
    case .subject: 12
    default: 10
    }
  }
}
