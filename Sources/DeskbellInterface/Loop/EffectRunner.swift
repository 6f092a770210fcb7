import DeskbellCore
import Dispatch
import Synchronization

/// Does the work that `update` asks for, in order and off the main actor, and posts what came of
/// it.
final class EffectRunner: Sendable {
  let desk: Desk
  let agent: Agent.ID
  /// Writes everything that is kept of a customer as the text of a file.
  let customerText: (@Sendable (CustomerExport, Desk) throws -> String)?
  /// What the agent does not see of customers.
  let privacy = Mutex<Privacy>(Privacy())
  let unsaved = UnsavedDrafts()
  private let post: @Sendable (WorkspaceAction) -> Void
  private let queue = DispatchQueue(label: "deskbell.effects", qos: .userInteractive)
  /// For what takes long and nobody waits for: the others must not stand behind it.
  private let slowQueue = DispatchQueue(label: "deskbell.cleaning", qos: .utility)
  /// The last preview that was asked for: those before it need not be fetched any more.
  private let newestPreview = Mutex<Ticket.ID?>(nil)

  init(
    desk: Desk, agent: Agent.ID,
    customerText: (@Sendable (CustomerExport, Desk) throws -> String)? = nil,
    post: @escaping @Sendable (WorkspaceAction) -> Void
  ) {
    self.desk = desk
    self.agent = agent
    self.customerText = customerText
    self.post = post
  }

  func run(_ effect: WorkspaceEffect) {
    noteWriting(in: effect)
    if case .load(.preview(let id)) = effect { newestPreview.withLock { $0 = id } }
    let isSlow = if case .customers(.clean) = effect { true } else { false }
    (isSlow ? slowQueue : queue).async { [self] in
      if case .load(.preview(let id)) = effect, newestPreview.withLock({ $0 != id }) { return }
      if let action = result(of: effect) { post(action) }
    }
  }

  /// Waits until everything asked for is done: a draft must be on disk before the program ends, and
  /// what was erased is not left in the file. Not for ever: something that hangs must not keep a
  /// program alive whose terminal is gone.
  func drain(within time: DispatchTimeInterval = .seconds(10)) {
    let end = DispatchTime.now() + time
    for queue in [queue, slowQueue] {
      let done = DispatchSemaphore(value: 0)
      queue.async { done.signal() }
      if done.wait(timeout: end) == .timedOut { return }
    }
  }

  /// What an effect brings; trouble becomes words.
  func result(of effect: WorkspaceEffect) -> WorkspaceAction? {
    do {
      return try shown(answer(to: effect))
    } catch {
      let words = shown(trouble: "\(error)")
      return switch effect {
      case .load(.page(let load)): .pageFailed(load, words)
      case .perform(let deed), .joining(.solve(let deed)): .refused(deed, words)
      case .performPiece, .reversePiece: .pieceFailed(words)
      case .views(.save), .views(.remove): .viewRefused(words)
      case .macros(.perform(let deed)) where deed.then == .closeComposer:
        .sendingFailed(.composer, words)
      case .saveDraft(let draft): .draftFailed(draft, words)
      case .openTicket: .sendingFailed(.newTicket, words)
      case .joining(.answer): .sendingFailed(.incidents, words)
      default: .failed(words)
      }
    }
  }

  private func answer(to effect: WorkspaceEffect) throws -> WorkspaceAction? {
    let me = Actor.agent(agent)
    switch effect {
    case .load(let effect): return try answer(to: effect)
    case .views(let effect): return try answer(to: effect)
    case .macros(let effect): return try answer(to: effect)
    case .presence(let effect): return try answer(to: effect)
    case .joining(let effect): return try answer(to: effect)
    case .customers(let effect): return try answer(to: effect)
    case .files(let effect): return try answer(to: effect)
    case .perform(let deed):
      let report = try desk.perform(deed.verb, on: deed.tickets, as: me)
      if deed.then == .closeComposer, let kind = deed.verb.written?.kind {
        unsaved.forget(on: report.changed, kind)
      }
      return .performed(deed, report)
    case .undo: return .reversalFound(isRedo: false, try desk.lastAction(toRedo: false, as: me))
    case .redo: return .reversalFound(isRedo: true, try desk.lastAction(toRedo: true, as: me))
    case .preview(let deed, let tickets):
      return .previewed(deed, try desk.preview([deed.verb], on: tickets, as: me))
    case .address(let message, let tickets, let round):
      let found = try desk.addressed(message, to: tickets, by: agent, wallClock: .system)
      return .addressed(message, tickets, try shown(found), round: round)
    case .performPiece(let sequences, let batch):
      return .pieceDone(
        try desk.perform(sequences, as: me, in: batch, within: Desk.pieceTime))
    case .reversePiece(let action): return try reverse(action)
    case .fetchMarks(let filter): return try marks(of: filter)
    case .openTicket(let ticket): return .opened(try desk.openTicket(ticket, as: me))
    case .acknowledgeNotices(let ticket): return try acknowledgeNotices(on: ticket)
    case .saveDraft(let draft):
      try desk.save(draft)
      unsaved.finish(draft)
      return .draftSaved(draft)
    case .discardDraft(let kind, let ticket):
      try desk.discardDraft(kind, on: ticket, of: agent)
      return nil
    case .cancelSending(let message, let resumes):
      return .cancelledSending(try desk.cancel(message, as: me), resumes: resumes)
    case .sendNow(let message): return .sentNow(try desk.sendNow(message, as: me))
    case .redraw, .suspend, .quit, .ring, .copy, .notify, .watchMouse, .launch, .edit: return nil
    }
  }

  private func reverse(_ action: ReversibleAction) throws -> WorkspaceAction {
    var action = action
    let report = try desk.reverse(&action, as: .agent(agent))
    return .pieceReversed(action, report)
  }

  private func marks(of filter: TicketFilter) throws -> WorkspaceAction {
    let most = WorkspaceState.mostMarks
    let found = try desk.tickets(filter, limit: most + 1)
    return .marked(filter, Array(found.prefix(most)), isWhole: found.count <= most)
  }

  private func acknowledgeNotices(on ticket: Ticket.ID?) throws -> WorkspaceAction {
    try desk.acknowledgeNotices(on: ticket, as: agent)
    return .notices(try shown(desk.notices(for: agent)))
  }
}
