import DeskbellCore
import DeskbellText

/// Writes down why a ticket stands where it does, in lines of a width.
struct WhyWriter {
  /// Longer ledgers are told by days, then by weeks.
  private static let mostRows = 60

  private let detail: TicketDetail
  private let state: WorkspaceState
  private let columns: Int
  private let words: LedgerWords
  private var lines: [StyledLine] = []

  init(_ detail: TicketDetail, _ state: WorkspaceState, columns: Int) {
    self.detail = detail
    self.state = state
    self.columns = columns
    words = LedgerWords(roster: state.roster, reader: state.wallClock)
  }

  mutating func write() -> [StyledLine] {
    let place = PlaceInList(
      of: detail.ticket, in: state.inbox.list.source.order, now: state.now
    ) { [state] in state.wallClock.dateAndTime(of: $0) }
    add(place.title, .heading)
    let width = (place.terms.map(\.value.count).max() ?? 0) + 2
    for term in place.terms { addRow(term.value, "", term.words, spanWidth: width, .text) }
    guard let promises = detail.promises else {
      lines.append(StyledLine())
      add("Nothing is promised on this ticket: no policy is in force.", .dim)
      return lines
    }
    let ledgers = PromiseLedger.of(
      promises.history, in: promises.timeline, through: state.now)
    if ledgers.isEmpty {
      lines.append(StyledLine())
      add("Nothing is promised on this ticket: no policy holds for it.", .dim)
    }
    for ledger in Self.nextFirst(ledgers) { write(ledger) }
    return lines
  }

  /// What still counts before what is over; the newest clock of a kind before older ones.
  private static func nextFirst(_ ledgers: [ClockLedger]) -> [ClockLedger] {
    let open = ledgers.filter(\.reading.isOpen).sorted {
      ($0.reading.due?.milliseconds ?? .max) < ($1.reading.due?.milliseconds ?? .max)
    }
    return open + ledgers.filter { !$0.reading.isOpen }.reversed()
  }

  private mutating func write(_ ledger: ClockLedger) {
    let reading = ledger.reading
    lines.append(StyledLine())
    let sign = PromiseWords.sign(reading.urgency).trimmed
    add(
      (sign.isEmpty ? "" : sign + " ") + words.title(ledger) + " (\(ledger.zone))",
      titleRole(reading))
    for words in [words.left(ledger), words.due(ledger)].compactMap(\.self) {
      add("  " + words, reading.isOpen ? .strong : .dim)
    }
    let rows = ledger.rows(atMost: Self.mostRows)
    let spans = rows.map { "  " + words.span($0, of: ledger) }
    let width = (spans.map(\.count).max() ?? 0) + 2
    // All times of a ledger are the calendar's; only when it is due is said in the reader's too.
    let local = LedgerWords(roster: state.roster, reader: ledger.wallClock)
    for (row, span) in zip(rows, spans) {
      let counted = row.isMoment ? "" : row.counted == 0 ? "-" : LedgerWords.length(row.counted)
      addRow(span, counted, local.reason(row), spanWidth: width, role(row))
    }
    let sum = "  used \(LedgerWords.length(ledger.sum)) of \(LedgerWords.length(reading.target))"
    add(sum, .dim)
  }

  private func titleRole(_ reading: ClockReading) -> ThemeRole {
    reading.isOpen && reading.urgency >= .atRisk ? .urgency(reading.urgency) : .heading
  }

  private func role(_ row: LedgerRow) -> ThemeRole {
    switch row.reason {
    case .paused: .clockPaused
    case .working, .several, .over: row.counted > 0 ? .text : .dim
    case .armed, .retargeted, .held, .ended: .strong
    }
  }

  private mutating func add(_ text: String, _ role: ThemeRole) {
    let indent = text.prefix { $0 == " " }
    for (place, row) in DisplayText.rows(of: text, columns: max(10, columns - 2)).enumerated() {
      let lead = place == 0 ? "" : DisplayText(String(indent) + "  ")
      lines.append(StyledLine([(lead, role), (row, role)]))
    }
  }

  /// A stretch, how much of it counted, and why; the reason in rows of its own where the line is too
  /// short for all three.
  private mutating func addRow(
    _ span: String, _ counted: String, _ reason: String, spanWidth: Int, _ role: ThemeRole
  ) {
    let amountWidth = counted.isEmpty && spanWidth < 30 ? 0 : 12
    let head =
      Self.padded(span, spanWidth)
      + String(repeating: " ", count: max(0, amountWidth - 2 - counted.count)) + counted
      + (amountWidth == 0 ? "" : "  ")
    let isBeside = columns - head.count >= 24
    let indent = isBeside ? head.count : 4
    let rows = DisplayText.rows(of: reason, columns: max(10, columns - indent))
    if !isBeside { lines.append(StyledLine(DisplayText(head), role)) }
    for (place, row) in rows.enumerated() {
      let lead =
        isBeside && place == 0 ? DisplayText(head) : DisplayText.spaces(indent)
      lines.append(StyledLine([(lead, role), (row, role)]))
    }
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
