import DeskbellCore
import DeskbellText

/// The clocks of a ticket: the next one first, one line each.
struct ClockBlock {
  private let promises: TicketPromises
  private let status: TicketStatus
  private let now: Instant
  private let wallClock: WallClock
  private let words: ClockWords
  private let whyKey: String

  init?(_ detail: TicketDetail, _ state: WorkspaceState) {
    guard let promises = detail.promises else { return nil }
    self.promises = promises
    status = detail.ticket.status
    now = state.now
    wallClock = state.wallClock
    whyKey = state.key("ticket.why")
    words = ClockWords(roster: state.roster) { [now, wallClock] in
      wallClock.stamp(of: $0, now: now)
    }
  }

  /// Rows that the clocks take above a conversation, at most as many as there is room for.
  static func headRows(_ detail: TicketDetail?, at now: Instant, bodyRows: Int) -> Int {
    guard let promises = detail?.promises else { return 0 }
    let open = promises.state.clocks.filter(\.isOpen).count
    let isParked = promises.state.parkedWhileWaiting(at: now) > 0
    return min(open, bodyRows < 14 ? 1 : bodyRows < 30 ? 2 : 4) + (isParked ? 1 : 0)
  }

  /// Clocks that still count or can go on, the next one first.
  private var open: [ClockReading] {
    promises.clocks(at: now).filter(\.isOpen).sorted { left, right in
      if left.isPaused != right.isPaused { return right.isPaused }
      return (left.due ?? left.since ?? now) < (right.due ?? right.since ?? now)
    }
  }

  /// For the top of a ticket: what still counts, and time for which it was put aside wrongly.
  func head(rows: Int) -> [StyledLine] {
    guard rows > 0 else { return [] }
    let audit = audit
    let open = open
    let shown = open.prefix(atMost: rows - (audit == nil ? 0 : 1))
    let width = shown.map { PromiseWords.standing($0).count }.max() ?? 0
    var lines = shown.map { line($0, standingWidth: width) }
    let more = open.count - shown.count
    if more > 0, !lines.isEmpty {
      lines[lines.count - 1].pieces.append(
        .init(text: "   \(more) more, \(whyKey) lists all", role: .dim))
    }
    if let audit { lines.append(audit) }
    return Array(lines.prefix(rows))
  }

  /// `!! first response  12m overdue   was due 14:20`
  private func line(_ reading: ClockReading, standingWidth: Int) -> StyledLine {
    let role = ThemeRole.clock(reading)
    let standing = PromiseWords.standing(reading)
    let gap = String(repeating: " ", count: max(0, standingWidth - standing.count) + 3)
    return StyledLine([
      (DisplayText(PromiseWords.sign(reading.urgency) + " "), role),
      (DisplayText(Self.padded(reading.kind.words, 16)), .text),
      (DisplayText(standing), role),
      (DisplayText(supplement(reading).map { gap + $0 } ?? ""), .dim),
    ])
  }

  /// For the details: every clock, and why it stands so.
  func all(columns: Int) -> [StyledLine] {
    let open = open
    let rest = promises.clocks(at: now).filter { !$0.isOpen }
    var lines = (open + rest).flatMap { reading in
      [
        StyledLine([
          (DisplayText(Self.padded(reading.kind.words, 16)), .dim),
          (DisplayText(PromiseWords.sign(reading.urgency)), ThemeRole.clock(reading)),
          (DisplayText(PromiseWords.standing(reading)), ThemeRole.clock(reading)),
        ])
      ]
        + (supplement(reading).map { words in
          DisplayText.rows(of: words, columns: max(10, columns - 2)).map {
            StyledLine([("  ", .dim), ($0, .dim)])
          }
        } ?? [])
    }
    if let audit {
      lines += DisplayText.rows(of: audit.string, columns: columns).map {
        StyledLine($0, .toastWarning)
      }
    }
    return lines
  }

  /// When it is due, why it stands still, how it ended.
  private func supplement(_ reading: ClockReading) -> String? {
    guard reading.isOpen, !reading.isPaused else { return words.reason(of: reading) }
    guard let due = reading.due else { return nil }
    let stamp = wallClock.stamp(of: due, now: now)
    return reading.state == .breached || due < now ? "was due \(stamp)" : "due \(stamp)"
  }

  /// Time for which the ticket was put aside though the customer had written.
  private var audit: StyledLine? {
    let parked = promises.state.parkedWhileWaiting(at: now)
    guard parked > 0 else { return nil }
    let aside = status == .pending ? "pending" : "put aside"
    return StyledLine(
      DisplayText("\(aside) \(PromiseWords.length(parked)) though the customer had written"),
      .toastWarning)
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }
}
