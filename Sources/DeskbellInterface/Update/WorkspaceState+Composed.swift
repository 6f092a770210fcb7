import DeskbellCore

extension WorkspaceState {
  /// Takes in what the outbox, macros, habits, colleagues and cleaning brought.
  mutating func takeComposed(_ action: WorkspaceAction) -> [WorkspaceEffect] {
    switch action {
    case .outbox(let outgoing, let returned): take(outgoing, returned: returned)
    case .owners(let owners, let text): take(owners, of: text)
    case .cancelledSending(let report, let resumes):
      return finishCancelling(report, resumes: resumes)
    case .sentNow(let report): return finishSendingNow(report)
    case .macros(let found, let reasons): show(found, reasons: reasons)
    case .macroPreviewed(let macro, let previews): return show(previews, of: macro)
    case .macroSaved(let macro): noteSaved(macro)
    case .sequencesPerformed(let deed, let report): return finish(deed, report)
    case .habit(let steps, let times): noteHabit(steps, times: times)
    case .cleaned(let customer, let problem): noteCleaned(after: customer, problem)
    case .presences(let present): presence.take(present, at: now)
    default: return takeBulk(action)
    }
    return []
  }
}
