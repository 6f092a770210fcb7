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
  private let post: @Sendable (WorkspaceAction) -> Void
  private let queue = DispatchQueue(label: "deskbell.effects", qos: .userInteractive)
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
    if case .loadPreview(let id) = effect { newestPreview.withLock { $0 = id } }
    queue.async { [self] in
      if case .loadPreview(let id) = effect, newestPreview.withLock({ $0 != id }) { return }
      if let action = result(of: effect) { post(action) }
    }
  }

  /// Waits until everything asked for is done: a draft must be on disk before the program ends.
  func drain() { queue.sync {} }

  /// What an effect brings; trouble becomes words.
  func result(of effect: WorkspaceEffect) -> WorkspaceAction? {
    do {
      return try read(effect) ?? join(effect) ?? handleFiles(effect) ?? handleCustomers(effect)
        ?? write(effect)
        ?? compose(effect)
    } catch {
      let words = "\(error)"
      return switch effect {
      case .loadPage(let load): .pageFailed(load, words)
      case .perform(let deed), .solve(let deed): .refused(deed, words)
      case .performPiece, .reversePiece: .pieceFailed(words)
      case .saveView, .removeView: .viewRefused(words)
      default: .failed(words)
      }
    }
  }

  private func read(_ effect: WorkspaceEffect) throws -> WorkspaceAction? {
    switch effect {
    case .loadPage(let load): return .page(load, try shown(desk.page(load.request)))
    case .loadCounts(let views):
      let atRisk = TicketFilter(isOpen: true, snooze: .hidden, isAtRisk: true)
      return .counts(
        try desk.counts(of: views, for: agent), atRisk: try desk.count(atRisk, limit: .max))
    case .loadRoster:
      let roster = try desk.roster()
      let masks = try readMask(roster) != nil
      return .roster(roster, deskName: try desk.name(), masksPersonalData: masks)
    case .loadDetail(let id), .loadPreview(let id):
      return .detail(id, try desk.detail(id, reader: agent).map(shown))
    case .loadRoutes(let id):
      let routes = try desk.escalationRoutes(for: id, as: agent) { moment in
        WallClock.system.time(of: moment)
      }
      let forecast = try desk.escalationForecast(for: id, to: routes.map(\.target), as: agent)
      return .routes(id, routes, forecast)
    case .loadLoads: return .loads(try desk.loads())
    case .loadResponses:
      return .responses(try desk.responses(), uses: try desk.responseUses(by: agent))
    case .loadNotices: return .notices(try desk.notices(for: agent))
    case .loadAlerts(let event): return .alerts(try desk.alerts(for: agent, after: event))
    case .loadDrafts: return .drafts(try desk.listedDrafts(of: agent).map(shown))
    case .loadOutbox:
      let returned = try desk.drafts(of: agent).filter { $0.returnedAt != nil }
      return .outbox(try desk.outbox().map(shown), returned: returned)
    case .findOwners(let text): return .owners(try desk.owners(ofAddressesIn: text), of: text)
    case .loadSource(let message, let ticket):
      return .source(
        message, try desk.rawMessage(message).map { try shown(source: $0, of: ticket) })
    case .find(let text, let source, let from, let backwards):
      return .found(try find(text, source, from, backwards).map(shown), for: text)
    default: return nil
    }
  }

  private func find(
    _ text: String, _ source: ListSource, _ from: PageCursor?, _ backwards: Bool
  ) throws -> TicketRow? {
    let words = text.split(separator: " ").map { SearchTerm(String($0), isPrefix: true) }
    let filter = source.filter.narrowed(by: .condition(.text(words)))
    let anchor: PageRequest.Anchor =
      from.map { backwards ? .before($0) : .after($0) } ?? .first
    let page = try desk.page(
      PageRequest(filter: filter, order: source.order, anchor: anchor, limit: 1))
    return backwards ? page.rows.last : page.rows.first
  }

  private func write(_ effect: WorkspaceEffect) throws -> WorkspaceAction? {
    switch effect {
    case .perform(let deed):
      return .performed(deed, try desk.perform(deed.verb, on: deed.tickets, as: .agent(agent)))
    case .cancelSending(let message, let resumes):
      return .cancelledSending(try desk.cancel(message, as: .agent(agent)), resumes: resumes)
    case .sendNow(let message): return .sentNow(try desk.sendNow(message, as: .agent(agent)))
    case .openTicket(let ticket): return .opened(try desk.openTicket(ticket, as: .agent(agent)))
    case .saveDraft(let draft):
      try desk.save(draft)
      return .draftSaved(draft)
    case .acknowledgeNotices(let ticket):
      try desk.acknowledgeNotices(on: ticket, as: agent)
      return .notices(try desk.notices(for: agent))
    case .discardDraft(let kind, let ticket):
      try desk.discardDraft(kind, on: ticket, of: agent)
    default: return try runBulk(effect)
    }
    return nil
  }
}
