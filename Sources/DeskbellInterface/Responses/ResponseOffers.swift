import DeskbellCore

/// The canned responses for a ticket, with its values filled in, the best first.
enum ResponseOffers {
  static func offers(
    _ responses: [CannedResponse], uses: [CannedResponse.ID: Int], detail: TicketDetail,
    state: WorkspaceState
  ) -> [ResponsePopup.Offer] {
    let language = detail.ticket.language ?? detail.customer.language
    return responses.compactMap { response in
      guard let variant = response.variant(for: language) else { return nil }
      return ResponsePopup.Offer(
        response: response, title: variant.title, language: variant.language, text: variant.body,
        missing: [], uses: uses[response.id] ?? 0)
    }
    .sorted { $0.uses > $1.uses }
  }
}
