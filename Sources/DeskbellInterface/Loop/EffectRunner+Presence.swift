import DeskbellCore

extension EffectRunner {
  private static let process = ProcessIdentity.current()

  func answer(to effect: PresenceEffect) throws -> WorkspaceAction? {
    switch effect {
    case .announce(let ticket, let mode):
      try announce(ticket, mode)
      return nil
    case .leave:
      try desk.leave(Self.process)
      return nil
    case .load:
      return .presences(
        try desk.presences().filter { $0.process != Self.process && $0.agent != agent })
    }
  }

  private func announce(_ ticket: Ticket.ID, _ mode: Presence.Mode) throws {
    let now = desk.clock.now()
    try desk.announce(
      Presence(
        process: Self.process, agent: agent, ticket: ticket, mode: mode, since: now,
        refreshedAt: now))
  }
}
