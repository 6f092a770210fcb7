import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  mutating func beginResponses() -> [WorkspaceEffect] {
    popups.append(.responses(ResponsePopup()))
    return [.loadResponses]
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
      say("\(missing) has no value here: fill it in before sending.", .problem)
    }
  }
}
