import DeskbellCore
import DeskbellText

/// The first line: where I am, who I am, what the desk has, what time it is.
enum TitleBar {
  static func draw(_ state: WorkspaceState, _ canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), .titleBar)
    let isTight = width < 60
    let isPressed = !alarms(state, .short).isEmpty
    let left = canvas.signs.joined([
      isTight && isPressed && state.deskName != nil ? "" : "Deskbell", state.deskName ?? "",
      state.screens.isEmpty ? "" : state.context.title,
    ])
    let used = canvas.put(left, column: 1, row: 0, limit: width - 2, role: .titleBar)
    for parts in choices(state, width: width, isPressed: isPressed) {
      let shown = parts.filter { $0.columns > 0 }
      let columns = shown.reduce(3 * (shown.count - 1)) { $0 + $1.columns }
      guard columns + used + 4 <= width else { continue }
      var column = width - 1 - columns
      for part in shown { column += canvas.put(part, column: column, row: 0) + 3 }
      return
    }
  }

  /// What stands on the right, from the most to the least; the first that fits is shown. Promises
  /// that press are the last to go.
  private static func choices(
    _ state: WorkspaceState, width: Int, isPressed: Bool
  ) -> [[StyledLine]] {
    func plain(_ text: String) -> StyledLine { StyledLine(DisplayText(text), .titleBar) }
    let clock = plain(state.wallClock.time(of: state.now))
    let numbers = plain(width >= 100 ? numbers(state) : "")
    let isLong = width >= (isPressed ? 100 : 70)
    let person = plain(width >= 40 ? person(state, isLong: isLong) : "")
    let pressing = AlarmForm.allCases.map { StyledLine(alarms(state, $0)) }
    return [[person, numbers, pressing[0], clock], [numbers, pressing[0], clock]]
      + pressing.map { [$0, clock] } + [[clock]]
  }

  private enum AlarmForm: CaseIterable {
    /// `3 at risk  2 breached  4 notices`
    case long
    /// `! 3  !! 2  4 notices`
    case medium
    /// `! 3  !! 2`
    case short
  }

  /// Promises that press, and how many there are to be told of.
  private static func alarms(
    _ state: WorkspaceState, _ form: AlarmForm
  ) -> [(DisplayText, ThemeRole)] {
    let breached = max(0, (state.counts[.atRisk] ?? 0) - state.atRiskCount)
    let notices = form == .short ? 0 : state.notices.current.count
    let isLong = form == .long
    let shown: [(count: Int, words: String, role: ThemeRole)] = [
      (
        state.atRiskCount, isLong ? "\(state.atRiskCount) at risk" : "! \(state.atRiskCount)",
        .clockAtRisk
      ),
      (breached, isLong ? "\(breached) breached" : "!! \(breached)", .clockBreached),
      (notices, notices == 1 ? "1 notice" : "\(notices) notices", .titleBar),
    ]
    let pieces = shown.filter { $0.count > 0 }.map { (DisplayText($0.words), $0.role) }
    return Array(pieces.map { [$0] }.joined(separator: [("  ", .titleBar)]))
  }

  private static func person(_ state: WorkspaceState, isLong: Bool) -> String {
    guard isLong else { return state.agent.handle }
    let duty = state.agent.duty.isOn(at: state.now) ? "on duty" : "off duty"
    let dot = state.hasUnicode ? "·" : "-"
    return "\(state.agent.handle) \(dot) tier \(state.agent.tier) \(dot) \(duty)"
  }

  private static func numbers(_ state: WorkspaceState) -> String {
    let shown: [(ShippedView, String)] = [
      (.mine, "mine"), (.unassigned, "unassigned"), (.escalated, "escalated"),
    ]
    return shown.compactMap { view, word in state.counts[view].map { "\($0) \(word)" } }
      .joined(separator: "  ")
  }
}
