import DeskbellCore
import DeskbellTerminal

extension EscalationPopup {
  mutating func paste(_ text: String) {
    switch field {
    case .route: list.paste(text)
    case .why: why.paste(text)
    case .tried: tried.paste(text)
    case .needed: needed.paste(text)
    }
  }

  /// Gives a key to the field of the card that has the caret.
  mutating func edit(_ key: Key) -> Bool {
    switch field {
    case .route: false
    case .why: why.handle(key)
    case .tried: tried.handle(key)
    case .needed: needed.handle(key)
    }
  }
}

extension WorkspaceState {
  mutating func beginEscalation() -> [WorkspaceEffect] {
    let tickets = targets
    guard let shown = tickets.first(where: { $0.id == currentID }) ?? tickets.first else {
      return []
    }
    popups.append(
      .escalation(
        EscalationPopup(
          ticket: shown.id, subject: ticket(shown.id)?.subject ?? "", tickets: tickets)))
    return [.load(.routes(shown.id))]
  }

  mutating func show(
    _ routes: [EscalationRoute], _ forecast: EscalationForecast?, for ticket: Ticket.ID
  ) {
    guard case .escalation(var popup) = popups.last, popup.ticket == ticket else { return }
    popup.show(routes, forecast)
    replacePopup(.escalation(popup))
  }

  mutating func press(_ key: Key, on popup: EscalationPopup) -> [WorkspaceEffect] {
    var popup = popup
    popup.problem = nil
    switch key {
    case .tab: popup.field = popup.field.moved(by: 1)
    case .backTab: popup.field = popup.field.moved(by: -1)
    case .control("t"): popup.keepsFollowing.toggle()
    case .control("x"): return escalate(popup)
    default:
      return popup.field == .route ? pressInRoutes(key, popup) : pressInCard(key, popup)
    }
    replacePopup(.escalation(popup))
    return []
  }

  private mutating func pressInRoutes(_ key: Key, _ popup: EscalationPopup) -> [WorkspaceEffect] {
    var popup = popup
    switch popup.list.handle(key) {
    case .cancelled:
      popups.removeLast()
      return []
    case .changed, .ignored: break
    case .blocked(let place):
      if let route = popup.routes?[place], case .unavailable(let reason) = route.availability {
        popup.problem = "\(route.title): \(reason)"
      }
    case .chosen(let place):
      popup.list.select(place)
      return escalate(popup)
    }
    replacePopup(.escalation(popup))
    return []
  }

  private mutating func pressInCard(_ key: Key, _ popup: EscalationPopup) -> [WorkspaceEffect] {
    var popup = popup
    switch key {
    case .escape:
      popups.removeLast()
      return []
    case .enter where popup.field == .needed: return escalate(popup)
    case .enter, .down: popup.field = popup.field.moved(by: 1)
    case .up: popup.field = popup.field.moved(by: -1)
    default: _ = popup.edit(key)
    }
    replacePopup(.escalation(popup))
    return []
  }

  /// Hands the ticket on; the card must say why.
  private mutating func escalate(_ popup: EscalationPopup) -> [WorkspaceEffect] {
    var popup = popup
    guard let route = popup.selectedRoute else {
      popup.field = .route
      popup.problem = "Choose to whom."
      replacePopup(.escalation(popup))
      return []
    }
    if case .unavailable(let reason) = route.availability {
      popup.field = .route
      popup.problem = "\(route.title): \(reason)"
      replacePopup(.escalation(popup))
      return []
    }
    guard !popup.why.text.allSatisfy(\.isWhitespace) else {
      popup.field = .why
      popup.problem = "To \(route.title): say why, the next person reads it first."
      replacePopup(.escalation(popup))
      return []
    }
    // Under the look at several tickets the card stays, to be gone back to.
    if popup.tickets.count == 1 { popups.removeLast() }
    let record = EscalationRecord(
      target: route.target, card: popup.card, keepsFollowing: popup.keepsFollowing)
    return perform(.escalate(record), on: popup.tickets)
  }
}
