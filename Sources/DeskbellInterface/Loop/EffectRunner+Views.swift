import DeskbellCore

extension EffectRunner {
  /// Lists that somebody keeps, and what is offered when a query is typed.
  func runViews(_ effect: WorkspaceEffect) throws -> WorkspaceAction? {
    switch effect {
    case .loadSavedViews:
      return .savedViews(
        try desk.savedViews(for: agent), lastSnooze: try desk.lastSnooze(of: agent))
    case .loadSavedCounts(let filters):
      return .savedCounts(try desk.counts(of: filters, limit: WorkspaceState.mostCounted))
    case .saveView(let view):
      return .viewSaved(try desk.save(view, as: .agent(agent), wallClock: .system))
    case .removeView(let id):
      try desk.removeView(id, as: .agent(agent))
      return .savedViews(
        try desk.savedViews(for: agent), lastSnooze: try desk.lastSnooze(of: agent))
    case .countQuery(let text, let filter):
      return .queryCounted(text, try desk.count(filter, limit: WorkspaceState.mostCounted))
    case .loadTags: return .tags(try desk.tags(limit: 200))
    case .rememberSnooze(let words):
      try desk.rememberSnooze(words, of: agent)
      return nil
    default: return nil
    }
  }
}
