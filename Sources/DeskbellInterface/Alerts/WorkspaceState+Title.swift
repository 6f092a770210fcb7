extension WorkspaceState {
  /// What the title of the terminal says: the desk and what presses. Nothing about customers: titles
  /// are seen by whoever passes.
  var terminalTitle: String {
    let breached = max(0, (counts[.atRisk] ?? 0) - atRiskCount)
    let numbers = [
      counts[.mine].map { "\($0) mine" }, atRiskCount > 0 ? "\(atRiskCount) at risk" : nil,
      breached > 0 ? "\(breached) breached" : nil,
    ]
    let shown = numbers.compactMap(\.self).joined(separator: ", ")
    let name = deskName ?? "Deskbell"
    return shown.isEmpty ? name : "\(name): \(shown)"
  }
}
