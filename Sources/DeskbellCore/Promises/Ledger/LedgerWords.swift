/// The ledger of a clock in lines for people: what `deskbell why` and the workspace show.
public struct LedgerWords: Sendable {
  private let roster: DeskRoster
  private let reader: WallClock

  /// - Parameter reader: The clock of whoever reads it.
  public init(roster: DeskRoster, reader: WallClock) {
    self.roster = roster
    self.reader = reader
  }

  /// `first response: breached, 4h 30m of 4h used`.
  public func title(_ ledger: ClockLedger) -> String {
    let reading = ledger.reading
    let number = ledger.instance > 1 ? " \(ledger.instance)" : ""
    return "\(ledger.kind.words)\(number): \(reading.state.rawValue), "
      + "\(Self.length(reading.used)) of \(Self.length(reading.target)) used, "
      + "on the calendar \(reading.calendar)"
  }

  /// `2026-03-27 16:30 to 17:00`, in the calendar's zone.
  public func span(_ row: LedgerRow, of ledger: ClockLedger) -> String {
    let start = ledger.wallClock.dateAndTime(of: row.start)
    if row.isMoment { return start }
    let isSameDay =
      ledger.wallClock.date(of: row.start) == ledger.wallClock.date(of: row.end)
    let end =
      isSameDay
      ? ledger.wallClock.time(of: row.end) : ledger.wallClock.dateAndTime(of: row.end)
    return "\(start) to \(end)"
  }

  /// Why a stretch counted or did not. Times in it are in the zone of the ledger's calendar, as its
  /// stretches are; without a ledger they are the reader's.
  public func reason(_ row: LedgerRow, of ledger: ClockLedger? = nil) -> String {
    let clock = ledger?.wallClock ?? reader
    let words = ClockWords(roster: roster) { clock.dateAndTime(of: $0) }
    return reason(row, words, clock)
  }

  private func reason(_ row: LedgerRow, _ words: ClockWords, _ clock: WallClock) -> String {
    switch row.reason {
    case .working(let reason):
      WorkingStretch(start: row.start, end: row.end, reason: reason, worked: row.counted).words
    case .paused(let reason, let since): words.words(reason, since: since)
    case .over(let reason): "over: \(words.words(reason, since: row.start))"
    case .armed: "counts from here"
    case .retargeted(let change, let target, let calendar):
      words.words(.retargeted(change), since: nil)
        + ": \(Self.length(target)) on the calendar \(calendar)"
    case .held(let author, let until):
      "answer by \(words.name(author)) held until \(clock.dateAndTime(of: until))"
    case .ended(let reason): words.words(reason, since: row.start)
    case .several: row.counted > 0 ? "working hours" : "outside working hours"
    }
  }

  /// `due 2026-03-30 12:30 Europe/Berlin, 2026-03-30 10:30 here`; nil where nothing is due.
  public func due(_ ledger: ClockLedger) -> String? {
    ledger.reading.due.map { due in
      "due \(ledger.wallClock.dateAndTime(of: due)) \(ledger.zone), "
        + "\(reader.dateAndTime(of: due)) here"
    }
  }

  /// `1h 20m left`, `overdue by 5m`; nil where a clock is over.
  public func left(_ ledger: ClockLedger) -> String? {
    let reading = ledger.reading
    guard reading.isOpen else { return nil }
    return reading.left < 0
      ? "overdue by \(Self.length(-reading.left))" : "\(Self.length(reading.left)) left"
  }

  /// Working time in hours, minutes and seconds: `4h 30m`.
  public static func length(_ milliseconds: Int64) -> String {
    TargetLength(seconds: milliseconds / 1000).description
  }
}
