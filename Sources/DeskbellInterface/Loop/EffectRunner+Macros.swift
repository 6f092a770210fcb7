import DeskbellCore

extension EffectRunner {
  func answer(to effect: MacroEffect) throws -> WorkspaceAction {
    switch effect {
    case .load(let tickets): return try macros(for: tickets)
    case .preview(let macro, let tickets):
      return .macroPreviewed(
        macro, try shown(desk.preview(macro, on: tickets, as: agent, wallClock: .system)))
    case .save(let macro):
      try desk.save(Macro(id: 0, owner: agent, file: macro), as: .agent(agent))
      return .macroSaved(macro)
    case .perform(let deed):
      let report = try desk.perform(deed.sequences, as: .agent(agent))
      if deed.then == .closeComposer { noteSent(deed.sequences, on: report.changed) }
      return .sequencesPerformed(deed, report)
    case .countHabit(let steps):
      return .habit(steps, times: try desk.countHabit(steps, of: agent))
    }
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
        reasons[macro.id] = preview?.refusal.map(shown(trouble:))
      } catch let refusal as Refusal {
        reasons[macro.id] = shown(trouble: refusal.description)
      }
    }
    return .macros(macros, reasons: reasons)
  }
}
