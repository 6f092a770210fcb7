import DeskbellCore

extension EffectRunner {
  func answer(to effect: ViewEffect) throws -> WorkspaceAction? {
    switch effect {
    case .load: return try savedViews()
    case .count(let filters):
      return .savedCounts(try desk.counts(of: filters, limit: WorkspaceState.mostCounted))
    case .save(let view):
      return .viewSaved(try desk.save(view, as: .agent(agent), wallClock: .system))
    case .remove(let id):
      try desk.removeView(id, as: .agent(agent))
      return try savedViews()
    case .countQuery(let text, let filter):
      return .queryCounted(text, try desk.count(filter, limit: WorkspaceState.mostCounted))
    case .loadTags: return .tags(try desk.tags(limit: 200))
    case .rememberSnooze(let words):
      try desk.rememberSnooze(words, of: agent)
      return nil
    }
  }

  private func savedViews() throws -> WorkspaceAction {
    .savedViews(try desk.savedViews(for: agent), lastSnooze: try desk.lastSnooze(of: agent))
  }
}
