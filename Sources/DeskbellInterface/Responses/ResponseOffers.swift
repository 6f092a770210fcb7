import DeskbellCore

/// The canned responses for a ticket, with its values filled in.
enum ResponseOffers {
  static func offers(
    _ ranking: ResponseRanking, uses: [CannedResponse.ID: Int], detail: TicketDetail,
    state: WorkspaceState
  ) -> [ResponsePopup.Offer] {
    let context = context(detail, state)
    return ranking.ranked(matching: "").map { ranked in
      ResponsePopup.Offer(
        ranked: ranked, filled: fill(ranked.variant.body, context), uses: uses[ranked.id] ?? 0)
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
