import DeskbellCore

extension WorkspaceState {
  /// The terminal got or lost the focus. While it was away nobody looked.
  mutating func take(focus: Bool) -> [WorkspaceEffect] {
    hasFocus = focus
    return focus ? reload() : []
  }

  /// Asks what happened to my tickets, where somebody wants to be told of it.
  var alertEffects: [WorkspaceEffect] {
    configuration.notify.isEmpty ? [] : [.load(.alerts(after: alertMark))]
  }

  mutating func take(_ alerts: DeskAlerts) -> [WorkspaceEffect] {
    alertMark = alerts.newest
    guard alerts.isWithinHours, !alerts.alerts.isEmpty else { return [] }
    return alert(AlertWords.summary(alerts.alerts))
  }

  /// Tells something outside the screen, unless somebody is looking at it.
  func alert(_ words: String) -> [WorkspaceEffect] {
    guard !configuration.notify.isEmpty, hasFocus != true else { return [] }
    return [.notify(words)]
  }
}
