import DeskbellCore

extension EffectRunner {
  /// Work on many tickets and what it needs.
  func runBulk(_ effect: WorkspaceEffect) throws -> WorkspaceAction? {
    let actor = Actor.agent(agent)
    switch effect {
    case .undo: return .reversalFound(isRedo: false, try desk.lastAction(toRedo: false, as: actor))
    case .redo: return .reversalFound(isRedo: true, try desk.lastAction(toRedo: true, as: actor))
    case .preview(let deed, let tickets):
      return .previewed(deed, try desk.preview([deed.verb], on: tickets, as: actor))
    case .address(let message, let tickets):
      return .addressed(
        message, tickets,
        try desk.addressed(message, to: tickets, by: agent, wallClock: .system))
    case .performPiece(let sequences, let batch):
      return .pieceDone(
        try desk.perform(sequences, as: actor, in: batch, within: Desk.pieceTime))
    case .reversePiece(let action):
      var action = action
      let report = try desk.reverse(&action, as: actor)
      return .pieceReversed(action, report)
    case .fetchMarks(let filter):
      let most = WorkspaceState.mostMarks
      let found = try desk.tickets(filter, limit: most + 1)
      return .marked(filter, Array(found.prefix(most)), isWhole: found.count <= most)
    default: return try runViews(effect)
    }
  }
}
