import DeskbellCore

extension EffectRunner {
  func answer(to effect: LoadEffect) throws -> WorkspaceAction {
    switch effect {
    case .page(let load): return .page(load, try shown(desk.page(load.request)))
    case .counts(let views):
      let atRisk = TicketFilter(isOpen: true, snooze: .hidden, isAtRisk: true)
      return .counts(
        try desk.counts(of: views, for: agent), atRisk: try desk.count(atRisk, limit: .max))
    case .roster:
      let roster = try desk.roster()
      let masks = try readMask(roster) != nil
      return .roster(roster, deskName: try desk.name(), masksPersonalData: masks)
    case .detail(let id), .preview(let id):
      return .detail(id, try desk.detail(id, reader: agent).map(shown))
    case .routes(let id):
      let routes = try desk.escalationRoutes(for: id, as: agent) { moment in
        WallClock.system.time(of: moment)
      }
      let forecast = try desk.escalationForecast(for: id, to: routes.map(\.target), as: agent)
      return .routes(id, routes, forecast)
    case .loads: return .loads(try desk.loads())
    case .responses:
      return .responses(try desk.responses(), uses: try desk.responseUses(by: agent))
    case .notices: return .notices(try shown(desk.notices(for: agent)))
    case .alerts(let event): return .alerts(try shown(desk.alerts(for: agent, after: event)))
    case .drafts: return .drafts(try desk.listedDrafts(of: agent).map(shown))
    case .outbox:
      let returned = try desk.drafts(of: agent).filter { $0.returnedAt != nil }
      return .outbox(try desk.outbox().map(shown), returned: returned)
    case .owners(let text): return .owners(try shown(desk.owners(ofAddressesIn: text)), of: text)
    case .source(let message, let ticket):
      return .source(
        message, try desk.rawMessage(message).flatMap { try shown(source: $0, of: ticket) })
    case .match(let text, let source, let from, let backwards):
      return .found(try find(text, source, from, backwards).map(shown), for: text)
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
}
