import DeskbellCore

/// The canned responses for a ticket, with its values filled in.
enum ResponseOffers {
  /// - Parameter isForAll: Whether the text is for several tickets, each with values of its own.
  static func offers(
    _ ranking: ResponseRanking, uses: [CannedResponse.ID: Int], detail: TicketDetail,
    isForAll: Bool, state: WorkspaceState
  ) -> [ResponsePopup.Offer] {
    var context = context(detail, state)
    context.withheld = detail.maskedParts.values
    return ranking.ranked(matching: "").map { ranked in
      let body = ranked.variant.body
      return ResponsePopup.Offer(
        ranked: ranked, filled: isForAll ? FilledText(text: body) : fill(body, context),
        uses: uses[ranked.id] ?? 0)
    }
  }

  static func context(_ detail: TicketDetail, _ state: WorkspaceState) -> TemplateContext {
    TemplateContext(
      detail, agent: state.agent, roster: state.roster, deskName: state.deskName,
      now: state.now, wallClock: state.wallClock)
  }

  /// A template that cannot be read goes in as it is written.
  private static func fill(_ body: String, _ context: TemplateContext) -> FilledText {
    do {
      return try ResponseTemplate(parsing: body).fill(with: context)
    } catch {
      return FilledText(text: body)
    }
  }
}
