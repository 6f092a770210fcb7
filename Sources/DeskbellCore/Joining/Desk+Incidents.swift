extension Desk {
  /// What answers and solves incidents: the text is a template, filled in for each one.
  /// - Throws: `Refusal` where a value is missing, `TemplateError` where the text cannot be read.
  public func answers(
    to incidents: [SeenTicket], _ text: String, by agent: Agent, wallClock: WallClock
  ) throws -> [VerbSequence] {
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
      return VerbSequence(
        incident, [.reply(Composition(text: filled.text, statusAfter: .solved))])
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
