import DeskbellCore

extension EffectRunner {
  /// Macros and presence.
  func compose(_ effect: WorkspaceEffect) throws -> WorkspaceAction? {
    switch effect {
    case .loadMacros(let tickets): return try macros(for: tickets)
    case .previewMacro(let macro, let tickets):
      return .macroPreviewed(
        macro, try desk.preview(macro, on: tickets, as: agent, wallClock: .system))
    case .saveMacro(let macro):
      try desk.save(Macro(id: 0, owner: agent, file: macro), as: .agent(agent))
      return .macroSaved(macro)
    case .performSequences(let deed):
      return .sequencesPerformed(deed, try desk.perform(deed.sequences, as: .agent(agent)))
    case .countHabit(let steps):
      return .habit(steps, times: try desk.countHabit(steps, of: agent))
    case .announce(let ticket, let mode): try announce(ticket, mode)
    case .leavePresence: try desk.leave(Self.process)
    case .loadPresences:
      return .presences(
        try desk.presences().filter { $0.process != Self.process && $0.agent != agent })
    default: break
    }
    return nil
  }

  private static let process = ProcessIdentity.current()

  private func announce(_ ticket: Ticket.ID, _ mode: Presence.Mode) throws {
    let now = desk.clock.now()
    try desk.announce(
      Presence(
        process: Self.process, agent: agent, ticket: ticket, mode: mode, since: now,
        refreshedAt: now))
  }

  private func macros(for tickets: [SeenTicket]) throws -> WorkspaceAction {
    let macros = try desk.macros(of: agent)
    guard tickets.count == 1 else { return .macros(macros, reasons: [:]) }
    var reasons: [Macro.ID: String] = [:]
    for macro in macros {
      do {
        let preview = try desk.preview(
          macro.file, on: tickets.map(\.id), as: agent, wallClock: .system
        ).first
        reasons[macro.id] = preview?.refusal
      } catch let refusal as Refusal {
        reasons[macro.id] = refusal.description
      }
    }
    return .macros(macros, reasons: reasons)
  }
}
