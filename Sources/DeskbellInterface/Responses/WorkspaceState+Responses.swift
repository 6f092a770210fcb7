import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  mutating func beginResponses() -> [WorkspaceEffect] {
    popups.append(.responses(ResponsePopup()))
    return [.load(.responses)]
  }

  mutating func show(_ responses: [CannedResponse], uses: [CannedResponse.ID: Int]) {
    guard case .responses(var popup) = popups.last, case .composer(let composer) = screens.last,
      let detail = details[composer.ticket]
    else { return }
    let ranking = ResponseRanking(
      responses, language: detail.ticket.language ?? detail.customer.language,
      department: detail.ticket.department, uses: uses)
    popup.show(
      ResponseOffers.offers(
        ranking, uses: uses, detail: detail, isForAll: composer.bulk != nil, state: self),
      ranking: ranking)
    replacePopup(.responses(popup))
  }

  mutating func press(_ key: Key, on popup: ResponsePopup) -> [WorkspaceEffect] {
    var popup = popup
    switch popup.list.handle(key) {
    case .cancelled: popups.removeLast()
    case .changed, .ignored: replacePopup(.responses(popup))
    case .chosen(let place), .blocked(let place):
      popups.removeLast()
      if let offers = popup.offers, offers.indices.contains(place) { insert(offers[place]) }
    }
    return []
  }

  private mutating func insert(_ offer: ResponsePopup.Offer) {
    let area = Layout(self).editor
    let now = now
    withComposer { composer in
      composer.editor.apply(.insertText(offer.filled.text), width: area.columns, height: area.rows)
      composer.responses.append(offer.ranked.id)
      composer.unsavedSince = now
    }
    if let missing = offer.missing.first {
      let isMasked = offer.filled.missing.first.map(isMasked) ?? false
      let why = isMasked ? "is masked until it is revealed" : "has no value here"
      say("\(missing) \(why): fill it in before sending.", .problem)
    }
  }

  private func isMasked(_ name: String) -> Bool {
    guard case .composer(let composer) = screens.last, let value = TemplateValue(rawValue: name)
    else { return false }
    return details[composer.ticket]?.maskedParts.values.contains(value) ?? false
  }
}
