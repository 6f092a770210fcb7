import DeskbellCore

/// Writes one message on each of some tickets. A canned response is filled in for each of them;
/// any other text is asked for once.
struct MessageWriting {
  let text: TextOptions
  let selection: TicketSelection
  var files: AttachedFiles?
  /// Looks a text over before it goes to a customer; nil: nothing is looked for.
  var checks: ((Desk, DeskNames, Agent, _ attachments: Int) -> ReplyChecks)?

  func run(
    in session: Session,
    verb makeVerb: (String, [CannedResponse.ID], [Attachment]) -> TicketVerb
  ) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    // What is written does not matter to whom it may be sent.
    let agreed = try selection.agreed(
      to: [makeVerb("…", [], [])], by: agent, in: desk, names: names, session)
    guard let tickets = agreed, let first = tickets.first else { return }
    try requireTicket(first.id, in: desk, isOnly: tickets.count == 1)
    let attachments = try files?.keep(in: desk) ?? []
    func verb(_ text: String, _ responses: [CannedResponse.ID]) -> TicketVerb {
      makeVerb(text, responses, attachments)
    }
    let written = Written(desk: desk, names: names, agent: agent, options: text)
    guard text.response != nil else {
      let (text, _) = try written.text(on: first.id)
      var (cleared, refused) = (tickets, [ActionReport.Item]())
      if let checks = checks?(desk, names, agent, attachments.count) {
        (cleared, refused) = try look(over: text, on: tickets, with: checks)
      }
      var report = ActionReport(items: refused)
      report.append(try desk.perform(verb(text, []), on: cleared, as: .agent(agent.id)))
      return try ActionOutcome(report, of: verb(text, []), names: names).deliver(to: session)
    }
    var items: [ActionReport.Item] = []
    for ticket in tickets {
      do {
        let (text, responses) = try written.text(on: ticket.id)
        if let refusal = try checks?(desk, names, agent, attachments.count).refusal(
          of: text, on: ticket.id)
        {
          throw Failure(.badData, refusal.description)
        }
        let report = try desk.perform(verb(text, responses), on: [ticket], as: .agent(agent.id))
        items += report.items
      } catch let failure as Failure where tickets.count > 1 {
        items.append(.init(ticket: ticket.id, refusal: .invalid(failure.message)))
      }
    }
    // The sentence says what kind of message was written, not its text.
    try ActionOutcome(ActionReport(items: items), of: verb("", []), names: names).deliver(
      to: session)
  }

  /// The tickets on which the text may go, and those where it may not.
  private func look(
    over text: String, on tickets: [SeenTicket], with checks: ReplyChecks
  ) throws -> ([SeenTicket], [ActionReport.Item]) {
    var (cleared, refused) = ([SeenTicket](), [ActionReport.Item]())
    for ticket in tickets {
      if let refusal = try checks.refusal(of: text, on: ticket.id) {
        refused.append(ActionReport.Item(ticket: ticket.id, refusal: refusal))
      } else {
        cleared.append(ticket)
      }
    }
    return (cleared, refused)
  }

  /// Nobody should write a text for a ticket that is not there.
  private func requireTicket(_ ticket: Ticket.ID, in desk: Desk, isOnly: Bool) throws {
    guard isOnly else { return }
    guard try desk.detail(ticket, reader: nil) != nil else {
      throw Refusal.noSuchTicket(ticket)
    }
  }
}
