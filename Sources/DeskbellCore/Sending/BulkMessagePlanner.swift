/// Fills a message for several tickets in for one after the other, and says where it cannot go.
struct BulkMessagePlanner {
  let message: BulkMessage
  let template: ResponseTemplate
  let reader: any StoreReader
  let agent: Agent
  let roster: DeskRoster
  let deskName: String?
  let now: Instant
  let wallClock: WallClock

  func addressed(on detail: TicketDetail) throws -> AddressedMessage {
    let filled = template.fill(
      with: TemplateContext(
        detail, agent: agent, roster: roster, deskName: deskName, now: now, wallClock: wallClock))
    var addressed = AddressedMessage(
      ticket: SeenTicket(detail.ticket.id, version: detail.ticket.version),
      subject: detail.ticket.subject, customer: detail.customer,
      to: [], cc: [], text: filled.text, warnings: [], composition: composition(filled, detail),
      kind: message.kind)
    do {
      addressed.hasOtherDraft = hasOtherDraft(detail)
      if addressed.hasOtherDraft {
        throw Refusal.invalid("You have begun another text on it.")
      }
      try refuseGaps(filled)
      try plan(&addressed, detail)
    } catch let refusal as Refusal {
      addressed.refusal = refusal
    }
    return addressed
  }

  private func composition(_ filled: FilledText, _ detail: TicketDetail) -> Composition {
    let sender = detail.messages.last { $0.kind == .customer }?.author
    var composition = Composition(
      text: filled.text, to: message.goesToSenderOnly ? sender.map { [$0] } : nil,
      responses: message.responses, attachments: message.attachments)
    composition.isSigned = message.isSigned
    composition.endsDraft = message.ownDrafts[detail.ticket.id] != nil
    return composition
  }

  private func refuseGaps(_ filled: FilledText) throws {
    guard let name = filled.missing.first else { return }
    throw Refusal.invalid("It has no \(name): {{\(name)|…}} says what stands there instead.")
  }

  private func hasOtherDraft(_ detail: TicketDetail) -> Bool {
    guard let draft = detail.draft(message.kind) else { return false }
    return !draft.text.trimmingBlanks.isEmpty
      && draft.text != message.ownDrafts[detail.ticket.id]
  }

  private func plan(_ addressed: inout AddressedMessage, _ detail: TicketDetail) throws {
    guard
      let verb = addressed.sequence(statusAfter: nil, sendAt: nil)?.verbs.first
    else { return }
    let plan = try TicketPlanner(reader: reader, agent: agent, now: now)
      .plan(verb, for: detail.ticket)
    guard PermissionTable.allows(plan.permission, agent: agent, on: detail.ticket) else {
      throw Refusal.notPermitted(plan.permission, agent: agent.handle, ticket: detail.ticket.id)
    }
    guard message.kind == .reply, let draft = plan.message else { return }
    (addressed.to, addressed.cc) = (draft.to, draft.cc)
    addressed.warnings = try warnings(addressed, detail)
    if let blocking = addressed.warnings.first(where: \.isBlocking) {
      throw Refusal.invalid(blocking.words)
    }
  }

  private func warnings(
    _ addressed: AddressedMessage, _ detail: TicketDetail
  ) throws -> [SendingWarning] {
    let seen = detail.messages.last { $0.receivedAt <= message.begunAt }?.id
    return SendingSituation(
      text: addressed.text, to: addressed.to, cc: addressed.cc,
      attachments: message.attachments.count, detail: detail, roster: roster, agent: agent.id,
      newestSeen: seen ?? 0, owners: try reader.owners(ofAddressesIn: addressed.text),
      listedWords: message.listedWords
    ).warnings()
  }
}

extension Desk {
  /// What a message for several tickets would be on each of them; nothing is changed. A ticket
  /// that is not there is left out.
  /// - Throws: `TemplateError` where the text cannot be read, `DeskError`.
  public func addressed(
    _ message: BulkMessage, to tickets: [Ticket.ID], by agent: Agent.ID, wallClock: WallClock
  ) throws -> [AddressedMessage] {
    let template = try ResponseTemplate(parsing: message.text)
    let now = clock.now()
    return try store.read { reader in
      guard let agent = try reader.agent(agent) else {
        throw DeskError.notPermitted("There is no active agent \(agent).")
      }
      let planner = BulkMessagePlanner(
        message: message, template: template, reader: reader, agent: agent,
        roster: try reader.roster(), deskName: try reader.setting("name"), now: now,
        wallClock: wallClock)
      return try tickets.compactMap { id in
        try detail(id, for: agent.id, in: reader).map(planner.addressed)
      }
    }
  }
}
