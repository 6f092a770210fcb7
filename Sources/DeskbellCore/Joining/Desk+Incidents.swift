extension Desk {
  /// Does several things, each to its own tickets, in one transaction and as one action to undo.
  /// What is refused does not stop the others.
  /// - Throws: `DeskError` where nothing could be done at all.
  public func perform(_ steps: [TicketStep], as actor: Actor) throws -> ActionReport {
    try act(as: actor) { session in
      var items: [ActionReport.Item] = []
      for step in steps {
        do {
          items.append(
            ActionReport.Item(
              ticket: step.ticket.id, event: try session.perform(step.verb, on: step.ticket)))
        } catch let refusal as Refusal {
          items.append(ActionReport.Item(ticket: step.ticket.id, refusal: refusal))
        }
      }
      return ActionReport(items: items)
    }
  }

  /// The steps that answer and solve incidents: the text is a template, filled in for each one.
  /// - Throws: `Refusal` where a value is missing, `TemplateError` where the text cannot be read.
  public func answers(
    to incidents: [SeenTicket], _ text: String, by agent: Agent, wallClock: WallClock
  ) throws -> [TicketStep] {
    let template = try ResponseTemplate(parsing: text)
    let (roster, name) = (try roster(), try name())
    return try incidents.compactMap { incident in
      guard let detail = try detail(incident.id, reader: nil) else { return nil }
      let filled = template.fill(
        with: TemplateContext(
          detail, agent: agent, roster: roster, deskName: name, now: clock.now(),
          wallClock: wallClock))
      if let missing = (filled.missing + filled.unknown).first {
        throw Refusal.invalid(
          "#\(incident.id) has no \(missing), which the text needs; nothing was sent. "
            + "Say a fallback: {{\(missing)|…}}.")
      }
      return TicketStep(
        .reply(Composition(text: filled.text, statusAfter: .solved)), on: incident)
    }
  }

  /// The open incidents of a problem, by number.
  public func openIncidents(of problem: Ticket.ID) throws -> [Ticket] {
    try store.read { reader in
      try reader.links(of: problem).filter(\.isOpenIncident).compactMap {
        try reader.ticket($0.other)
      }
    }
  }
}

/// One thing that is done to one ticket, as part of an action on several.
public struct TicketStep: Hashable, Sendable {
  public var verb: TicketVerb
  public var ticket: SeenTicket

  public init(_ verb: TicketVerb, on ticket: SeenTicket) {
    self.verb = verb
    self.ticket = ticket
  }
}
