import DeskbellCore

/// What an action would do to one clock.
struct ClockChange: Equatable, Sendable {
  var kind: ClockKind
  /// Nil: there is none.
  var before: ClockReading?
  var after: ClockReading?

  /// Of clocks that are open before or after, those that change first.
  static func changes(from before: [ClockReading], to after: [ClockReading]) -> [ClockChange] {
    let all = ClockKind.allCases.compactMap { kind -> ClockChange? in
      let old = before.first { $0.kind == kind }
      let new = after.first { $0.kind == kind }
      guard old?.isOpen == true || new?.isOpen == true else { return nil }
      return ClockChange(kind: kind, before: old, after: new)
    }
    return all.filter { !$0.isUnchanged } + all.filter(\.isUnchanged)
  }

  var isUnchanged: Bool {
    before?.isOpen == after?.isOpen && before?.left == after?.left
      && before?.due == after?.due && before?.isPaused == after?.isPaused
  }

  /// `-12m → unchanged`, `5h 10m → 2d`.
  func words(arrow: String) -> String {
    "\(Self.words(before)) \(arrow) \(isUnchanged ? "unchanged" : Self.words(after))"
  }

  /// The working time that is left.
  private static func words(_ reading: ClockReading?) -> String {
    guard let reading else { return "none" }
    guard reading.isOpen else { return PromiseWords.state(reading.state) }
    let left =
      reading.left < 0
      ? "-\(PromiseWords.length(-reading.left))" : PromiseWords.length(reading.left)
    return reading.isPaused ? "paused, \(left)" : left
  }
}
