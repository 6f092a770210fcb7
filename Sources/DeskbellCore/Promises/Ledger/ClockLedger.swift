/// Why a clock stands as it does: every stretch of time since it was armed, with the reason why it
/// counted or did not.
public struct ClockLedger: Sendable, Equatable {
  public var kind: ClockKind
  /// Clocks of a kind that follow each other on a ticket are numbered from 1.
  public var instance: Int
  public var reading: ClockReading
  /// The name of the zone of the calendar that it counts on now.
  public var zone: String
  /// Seconds by which the calendar's clock is ahead of UTC is computed by these rules.
  var rules: ZoneRules
  /// In the order of time.
  public var rows: [LedgerRow]

  /// Milliseconds: the sum of what counted, which is what the clock shows as used.
  public var sum: Int64 { rows.reduce(0) { $0 + $1.counted } }
  /// The wall clock of the calendar.
  public var wallClock: WallClock { rules.wallClock }

  /// The rows with stretches of the same day in one where there are more than so many rows, and of
  /// the same week where there still are.
  public func rows(atMost limit: Int) -> [LedgerRow] {
    if rows.count <= limit { return rows }
    let days = merged { $0.day }
    if days.count <= limit { return days }
    return merged { ($0.day + 3).floorDivided(by: 7) }
  }

  private func merged(by period: ((day: Int64, secondOfDay: Int64)) -> Int64) -> [LedgerRow] {
    var merged: [LedgerRow] = []
    for row in rows {
      guard let last = merged.last, Self.canMerge(last), Self.canMerge(row),
        period(wallClock.local(last.start)) == period(wallClock.local(row.start))
      else {
        merged.append(row)
        continue
      }
      merged[merged.count - 1] = LedgerRow(
        start: last.start, end: row.end, counted: last.counted + row.counted, reason: .several)
    }
    return merged
  }

  private static func canMerge(_ row: LedgerRow) -> Bool {
    switch row.reason {
    // The names of holidays stay.
    case .working(.holiday): false
    case .working, .several: true
    case .paused, .over, .armed, .retargeted, .held, .ended: false
    }
  }
}
