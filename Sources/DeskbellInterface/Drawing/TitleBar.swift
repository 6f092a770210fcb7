import DeskbellCore
import DeskbellText

/// The first line: where I am, who I am, what the desk has, what time it is.
enum TitleBar {
  static func draw(_ state: WorkspaceState, _ canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), .titleBar)
    let isTight = width < 60
    let alarms = alarms(state, isShort: isTight)
    let left = canvas.signs.joined([
      isTight && alarms.columns > 0 && state.deskName != nil ? "" : "Deskbell",
      state.deskName ?? "",
      state.screens.isEmpty ? "" : state.context.title,
    ])
    let used = canvas.put(left, column: 1, row: 0, limit: width - 2, role: .titleBar)
    var parts = [StyledLine(DisplayText(state.wallClock.time(of: state.now)), .titleBar)]
    if alarms.columns > 0 { parts.insert(alarms, at: 0) }
    if width >= 100 { parts.insert(StyledLine(DisplayText(numbers(state)), .titleBar), at: 0) }
    if width >= 40 {
      let isLong = width >= (alarms.columns > 0 ? 100 : 70)
      parts.insert(StyledLine(DisplayText(person(state, isLong: isLong)), .titleBar), at: 0)
    }
    parts.removeAll { $0.columns == 0 }
    while !parts.isEmpty {
      let columns = parts.reduce(3 * (parts.count - 1)) { $0 + $1.columns }
      if columns + used + 4 <= width {
        var column = width - 1 - columns
        for part in parts { column += canvas.put(part, column: column, row: 0) + 3 }
        return
      }
      parts.removeFirst()
    }
  }

  /// Promises that press, and what was told of them: `3 at risk  2 breached  4 notices`, in short
  /// `! 3  !! 2`.
  private static func alarms(_ state: WorkspaceState, isShort: Bool) -> StyledLine {
    let breached = max(0, (state.counts[.atRisk] ?? 0) - state.atRiskCount)
    let notices = state.notices.current.count
    let shown: [(Int, String, ThemeRole)] = [
      (state.atRiskCount, "at risk", .clockAtRisk), (breached, "breached", .clockBreached),
      (isShort ? 0 : notices, notices == 1 ? "notice" : "notices", .titleBar),
    ]
    var line = StyledLine()
    for (count, word, role) in shown where count > 0 {
      if !line.pieces.isEmpty { line.pieces.append(.init(text: "  ", role: .titleBar)) }
      let sign = role == .clockBreached ? "!!" : "!"
      let text = isShort ? "\(sign) \(count)" : "\(count) \(word)"
      line.pieces.append(.init(text: DisplayText(text), role: role))
    }
    return line
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
