import DeskbellCore
import DeskbellTerminal

/// Acting on many tickets: what will change is shown first, long work goes on in pieces.
extension WorkspaceState {
  /// How long ago an action may lie that is undone without a question, in seconds.
  private static let freshness: Int64 = 10 * 60

  /// Does something, after a look at what it will do where it is for several tickets.
  mutating func begin(_ deed: Deed) -> [WorkspaceEffect] {
    guard deed.needsPreview else { return start(deed) }
    let popup = DeedPreview(deed: deed)
    popups.append(.preview(popup))
    return [popup.nextPiece].compactMap(\.self)
  }

  /// Does something now: at once, or in pieces where it is much.
  mutating func start(_ deed: Deed) -> [WorkspaceEffect] {
    if case .join = deed.verb { return [.perform(deed)] }
    if deed.verb == .solve, deed.tickets.count == 1 { return [.joining(.solve(deed))] }
    guard deed.tickets.count > BulkRun.mostAtOnce else { return [.perform(deed)] }
    return start(BulkRun(.perform(deed)))
  }

  /// Does several things to each of some tickets, at once or in pieces.
  mutating func start(_ deed: SequenceDeed) -> [WorkspaceEffect] {
    guard deed.sequences.count > BulkRun.mostAtOnce else { return [.macros(.perform(deed))] }
    return start(BulkRun(.sequences(deed)))
  }

  private mutating func start(_ run: BulkRun) -> [WorkspaceEffect] {
    guard bulk == nil else {
      say("Something is being done to many tickets: Esc stops it.", .problem)
      return [.ring]
    }
    bulk = run
    return run.isOver ? finishBulk(run) : [run.nextPiece]
  }

  /// Takes in what an effect for many tickets brought.
  mutating func takeBulk(_ action: WorkspaceAction) -> [WorkspaceEffect] {
    switch action {
    case .previewed(let deed, let piece): return add(piece, of: deed)
    case .addressed(let message, let tickets, let piece, let round):
      return take(piece, of: message, tickets, round: round)
    case .pieceDone(let report): return goOn { $0.add(report) }
    case .pieceReversed(let action, let report):
      return goOn { run in
        run.work = .reverse(action)
        run.add(report)
        if action.remaining == 0 { run.isStopping = true }
      }
    case .pieceFailed(let words):
      guard let run = bulk else { return [] }
      let effects = finishBulk(run)
      say(words, .problem, seconds: 10)
      return effects
    case .reversalFound(let isRedo, let action):
      guard let action else { return finishReversal(isRedo: isRedo, nil) }
      return reverse(action)
    case .marked(let filter, let tickets, let isWhole): mark(tickets, of: filter, isWhole)
    default: return takeViews(action)
    }
    return []
  }

  private mutating func add(_ piece: ActionPreview, of deed: Deed) -> [WorkspaceEffect] {
    guard case .preview(var popup) = popups.last, popup.deed == deed else { return [] }
    popup.preview.append(piece)
    replacePopup(.preview(popup))
    return [popup.nextPiece].compactMap(\.self)
  }

  private mutating func goOn(_ change: (inout BulkRun) -> Void) -> [WorkspaceEffect] {
    guard var run = bulk else { return [] }
    change(&run)
    bulk = run
    return run.isOver ? finishBulk(run) : [run.nextPiece]
  }

  private mutating func finishBulk(_ run: BulkRun) -> [WorkspaceEffect] {
    bulk = nil
    switch run.work {
    case .perform(let deed):
      let effects = finish(deed, run.report)
      sayStopped(run, words.done(deed.verb, to: "\(run.report.changed.count) tickets"))
      return effects
    case .sequences(let deed):
      let effects = finish(deed, run.report)
      sayStopped(run, "\(deed.title): \(run.report.changed.count) tickets")
      return effects
    case .reverse(let action):
      let effects = finishReversal(isRedo: action.isRedo, run.report)
      if action.remaining > 0 {
        say(
          "Stopped: \(action.remaining) are not \(action.isRedo ? "done again" : "undone") yet · "
            + "\(key(action.isRedo ? "app.redo" : "app.undo")) goes on", .problem, seconds: 20)
      }
      return effects
    }
  }

  private mutating func sayStopped(_ run: BulkRun, _ done: String) {
    guard run.done < run.total else { return }
    say(
      "Stopped: \(done), \(run.total - run.done) left as they were · \(key("app.undo")) undo",
      .problem, seconds: 20)
  }

  /// Ends the work behind the piece that is being done; false: there is none.
  mutating func stopBulk() -> Bool {
    guard bulk != nil else { return false }
    bulk?.isStopping = true
    return true
  }

  // Undoing

  /// Takes an action back; one that the person may not think of any more is asked about first.
  private mutating func reverse(_ action: ReversibleAction) -> [WorkspaceEffect] {
    let isFresh = action.at >= startedAt && action.at >= now.adding(seconds: -Self.freshness)
    if isFresh || action.isRedo { return start(BulkRun(.reverse(action))) }
    let tickets =
      action.ticketCount == 1
      ? "#\(action.ticket)" : "#\(action.ticket) and \(action.ticketCount - 1) more"
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Undo what was done \(wallClock.stamp(of: action.at, now: now))?",
          detail: "\(action.kind.noun) on \(tickets)", yes: "undo", act: .reverse(action))))
    return []
  }

  mutating func startReversal(_ action: ReversibleAction) -> [WorkspaceEffect] {
    start(BulkRun(.reverse(action)))
  }

  // The popup

  mutating func press(_ key: Key, on popup: DeedPreview) -> [WorkspaceEffect] {
    var popup = popup
    switch key {
    case .enter, .character("y"):
      guard popup.isComplete, popup.preview.changed > 0 else { return [] }
      popups.removeLast()
      if case .escalation = popups.last { popups.removeLast() }
      return start(popup.deed)
    case .escape, .character("q"), .character("n"):
      popups.removeLast()
      return []
    case .down, .character("j"): popup.top += 1
    case .up, .character("k"): popup.top = max(0, popup.top - 1)
    default: return []
    }
    let count = DeedPreviewWriter(popup: popup, words: words).lines(
      columns: min(size.columns, 76) - 2
    ).count
    popup.top = min(popup.top, max(0, count - 1))
    replacePopup(.preview(popup))
    return []
  }
}
