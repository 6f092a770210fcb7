import DeskbellCore
import DeskbellText

/// The first line: where I am, who I am, what the desk has, what time it is.
enum TitleBar {
  static func draw(_ state: WorkspaceState, _ canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), .titleBar)
    let left = canvas.signs.joined([
      "Deskbell", state.deskName ?? "", state.screens.isEmpty ? "" : state.context.title,
    ])
    let used = canvas.put(left, column: 1, row: 0, limit: width - 2, role: .titleBar)
    let clock = state.wallClock.time(of: state.now)
    var parts = [clock]
    if width >= 40 { parts.insert(person(state, isLong: width >= 70), at: 0) }
    if width >= 100 { parts.insert(numbers(state), at: 1) }
    parts.removeAll(where: \.isEmpty)
    while !parts.isEmpty {
      let right = DisplayText(parts.joined(separator: "   "))
      if right.columns + used + 4 <= width {
        canvas.putRight(right, before: width - 1, row: 0, role: .titleBar)
        return
      }
      parts.removeFirst()
    }
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
