import DeskbellCore
import DeskbellTerminal

/// The one place where the state changes: what happened goes in, the work that follows comes out.
/// Touches nothing outside.
func update(_ state: inout WorkspaceState, _ action: WorkspaceAction) -> [WorkspaceEffect] {
  state.react(to: action) + state.settle()
}

extension WorkspaceState {
  fileprivate mutating func react(to action: WorkspaceAction) -> [WorkspaceEffect] {
    switch action {
    case .tick(let now): tick(now)
    case .key(let key): pressDroppingToast(key)
    case .paste(let text): paste(text)
    case .resized(let size): resize(size)
    case .mouse(let event): take(event)
    case .focus(let isHere): take(focus: isHere)
    case .resumed: [.redraw]
    case .endRequested: keepDraft() + [.quit]
    case .deskChanged: reload() + lookAgain()
    case .presenceChanged: [.presence(.load)]
    default: take(action)
    }
  }

  private mutating func resize(_ size: GridSize) -> [WorkspaceEffect] {
    self.size = size
    return isTooSmall ? [] : pressHeldKeys()
  }

  /// Takes in what an effect brought.
  private mutating func take(_ action: WorkspaceAction) -> [WorkspaceEffect] {
    switch action {
    case .page(let load, let page): inbox.list.accept(page, for: load)
    case .pageFailed(let load, let words): pageFailed(load, words)
    case .counts(let counts, let atRisk): (self.counts, atRiskCount) = (counts, atRisk)
    case .notices(let board): return take(board)
    case .alerts(let alerts): return take(alerts)
    case .roster(let roster, let name, let masks):
      masksPersonalData = masks
      return take(roster, name)
    case .detail(let id, let detail): return take(detail, of: id)
    case .performed(let deed, let report): return finish(deed, report)
    case .refused(let deed, let words): refuse(deed, words)
    case .routes(let ticket, let routes, let forecast): show(routes, forecast, for: ticket)
    case .loads(let loads): show(loads)
    case .responses(let responses, let uses): show(responses, uses: uses)
    case .drafts(let drafts): show(drafts)
    case .found(let row, let text): showFound(row, text)
    case .source(let message, let bytes): showSource(message, bytes)
    case .opened(let ticket): return finishOpening(ticket)
    case .draftSaved(let draft): noteSaved(draft)
    case .edited(let text): takeEdited(text)
    case .copied(let text): say("Copied \(text.replacing("\n", with: ", "))")
    case .similar(let ticket, let similar): show(similar, like: ticket)
    case .lookedUp(let text, let rows): show(rows, lookedUpFor: text)
    case .incidents(let incidents): offer(incidents)
    case .customer(let page, let isMasked, let done):
      return show(page, isMasked: isMasked, done: done)
    case .customerFound(let customer, let typed): askMerge(customer, typed)
    case .revealed(let customer): return showRevealed(customer)
    case .filePreview(let file, let preview): show(preview, of: file)
    case .fileSaved(let path): say("Saved \(path)")
    case .fileReady(let path): return [.launch(path)]
    case .attached(let file): return take(file)
    case .pathsFound(let paths, let beginning): complete(paths, of: beginning)
    case .failed(let words): fail(words)
    case .draftFailed(let draft, let words):
      tryAgain(draft)
      fail(words)
    case .sendingFailed(let place, let words):
      free(place, words)
      fail(words)
    default: return takeComposed(action)
    }
    return []
  }

  private mutating func pageFailed(_ load: PageLoad, _ words: String) {
    inbox.list.forget(load)
    say(words, .problem)
  }

  private mutating func take(_ roster: DeskRoster, _ name: String) -> [WorkspaceEffect] {
    let known = views
    deskName = name
    self.roster = roster
    if let me = roster.agent(agent.id) { agent = me }
    return views == known ? [] : [.load(.counts(views))]
  }

  /// What was written can be sent again.
  private mutating func free(_ place: WrittenPlace, _ words: String) {
    switch place {
    case .composer: takeBackSending()
    case .newTicket: withForm { $0.isSending = false }
    case .incidents: finishAnswering(trouble: words)
    }
  }

  private mutating func fail(_ words: String) {
    forgetHeldKeys()
    say(words, .problem, seconds: 10)
  }
}
