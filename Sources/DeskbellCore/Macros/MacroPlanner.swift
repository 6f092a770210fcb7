/// Works out what a macro would do to tickets.
struct MacroPlanner {
  private let macro: MacroFile
  private let reader: any StoreReader
  private let agent: Agent
  private let now: Instant
  private let wallClock: WallClock
  private let roster: DeskRoster
  private let deskName: String?
  private let condition: TicketFilter?
  private let responses: [CannedResponse]

  /// - Throws: `Refusal` where the macro does not fit the desk any more.
  init(
    macro: MacroFile, reader: any StoreReader, agent: Agent, now: Instant, wallClock: WallClock
  ) throws {
    (self.macro, self.reader, self.agent) = (macro, reader, agent)
    (self.now, self.wallClock) = (now, wallClock)
    roster = try reader.roster()
    deskName = try reader.setting("name")
    let context = QueryContext(me: agent.id, roster: roster, now: now, wallClock: wallClock)
    do {
      condition = try macro.guardQuery.map { try QueryParser.filter(for: $0, in: context) }
    } catch let error as QueryError {
      throw Refusal.invalid("The guard of \(macro.name) cannot be read. \(error)")
    }
    let known = macro.responses.isEmpty ? [] : try reader.responses()
    responses = try macro.responses.map { name in
      guard let found = known.first(where: { $0.name == name }) else {
        throw Refusal.invalid("The macro uses the canned response \(name), which is gone.")
      }
      return found
    }
  }

  /// - Parameter promises: By when what is promised on a ticket will be done, in words.
  func preview(
    _ id: Ticket.ID, promises: (Ticket) throws -> [ClockKind: String]
  ) throws -> MacroPreview {
    guard let ticket = try reader.ticket(id) else {
      return MacroPreview(id, "", refusal: Refusal.noSuchTicket(id).description)
    }
    var preview = MacroPreview(
      ticket: SeenTicket(id, version: ticket.version), subject: ticket.subject, changes: [],
      notes: [], responses: responses.map(\.id), hasDraft: false, verbs: [])
    do {
      try fill(&preview, ticket, promises)
    } catch let refusal as Refusal {
      preview.refusal = refusal.description
    }
    return preview
  }

  private func fill(
    _ preview: inout MacroPreview, _ ticket: Ticket,
    _ promises: (Ticket) throws -> [ClockKind: String]
  ) throws {
    let customer = try reader.customer(ticket.customer)
    if let condition, let query = macro.guardQuery,
      !condition.matches(
        ticket, customerAddresses: customer?.addresses.map { Address(address: $0).folded } ?? [],
        now: now)
    {
      throw Refusal.invalid("It is only for “\(query)”.")
    }
    let context = TemplateContext(
      ticket: ticket, customer: customer, agent: agent,
      department: ticket.department.flatMap(roster.department), deskName: deskName,
      today: wallClock.date(of: now), promises: macro.replies ? try promises(ticket) : [:])
    preview.verbs = try macro.steps.map {
      try $0.verb(roster: roster, context: context, now: now, wallClock: wallClock)
    }
    preview.notes = preview.verbs.compactMap {
      if case .note(let composition) = $0 { composition.text } else { nil }
    }
    if macro.replies {
      preview.reply = reply(ticket.language ?? customer?.language, context)
      preview.hasDraft = try reader.drafts(on: ticket.id, of: agent.id)
        .contains { $0.kind == .reply && $0.text != preview.reply?.text }
    }
    let all: [TicketVerb] =
      (preview.reply.map { [.reply(Composition(text: $0.text))] } ?? []) + preview.verbs
    let outcome = try TicketPlanner(reader: reader, agent: agent, now: now)
      .outcome(of: all, on: ticket)
    guard !outcome.verbs.isEmpty else { throw Refusal.alreadySo("It is so already.") }
    preview.changes = FieldChange.net(from: ticket, to: outcome.after)
  }

  private func reply(_ language: String?, _ context: TemplateContext) -> FilledText {
    let bodies =
      [macro.reply].compactMap(\.self) + responses.compactMap { $0.variant(for: language)?.body }
    var reply = FilledText(text: "")
    for body in bodies {
      let filled =
        (try? ResponseTemplate(parsing: body))?.fill(with: context) ?? FilledText(text: body)
      reply.text += (reply.text.isEmpty ? "" : "\n\n") + filled.text.trimmingBlanks
      reply.missing += filled.missing
      reply.unknown += filled.unknown
    }
    return reply
  }
}

extension MacroPreview {
  fileprivate init(_ ticket: Ticket.ID, _ subject: String, refusal: String) {
    self.init(
      ticket: SeenTicket(ticket), subject: subject, changes: [], notes: [], responses: [],
      hasDraft: false, refusal: refusal, verbs: [])
  }
}
