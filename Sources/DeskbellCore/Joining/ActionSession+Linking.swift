/// Tickets that have to do with each other and stay apart.
extension ActionSession {
  func link(_ ticket: Ticket, _ kind: LinkKind, to number: Ticket.ID) throws -> Event.ID {
    try require(.link, on: ticket)
    let other = try writer.standing(number)
    guard let other else { throw Refusal.noSuchTicket(number) }
    guard other.id != ticket.id else {
      throw Refusal.invalid("A ticket cannot be linked to itself.")
    }
    let links = try writer.links(of: ticket.id)
    if links.contains(where: { $0.kind == kind && $0.other == other.id && $0.says(kind) }) {
      throw Refusal.alreadySo("It \(kind.words) #\(other.id) already.")
    }
    if !kind.isSymmetric, links.contains(where: { $0.kind == kind && $0.other == other.id }) {
      throw Refusal.invalid("It \(kind.reverseWords) #\(other.id): both ways cannot be.")
    }
    if kind == .incident, let chain = try incidentChain(ticket.id, other.id) {
      throw Refusal.invalid(chain)
    }
    try writer.setLinked(true, ticket.id, kind, other.id)
    return try commitLink(.linked, ticket, kind, other)
  }

  /// Takes a link away, from whichever side it is named.
  func unlink(_ ticket: Ticket, _ kind: LinkKind, from number: Ticket.ID) throws -> Event.ID {
    try require(.link, on: ticket)
    let links = try writer.links(of: ticket.id)
    guard let link = links.first(where: { $0.kind == kind && $0.other == number }),
      let other = try writer.ticket(number)
    else { throw Refusal.alreadySo("It has no such link to #\(number).") }
    guard link.isOutgoing else {
      try writer.setLinked(false, number, kind, ticket.id)
      return try commitLink(.unlinked, ticket, kind, other, isOutgoing: false)
    }
    try writer.setLinked(false, ticket.id, kind, number)
    return try commitLink(.unlinked, ticket, kind, other)
  }

  private func commitLink(
    _ event: Event.Kind, _ ticket: Ticket, _ kind: LinkKind, _ other: Ticket,
    isOutgoing: Bool = true
  ) throws -> Event.ID {
    let (here, there): (JoiningRecord.Role, JoiningRecord.Role) =
      isOutgoing ? (.source, .target) : (.target, .source)
    let act: JoiningRecord.Act = event == .linked ? .link : .unlink
    let id = try commit(
      event, [], to: ticket,
      data: EventData(joining: JoiningRecord(act, here, other: other.id, link: kind)))
    try commit(
      event, [], to: other,
      data: EventData(joining: JoiningRecord(act, there, other: ticket.id, link: kind)))
    return id
  }

  /// A problem is no incident of another one: its answer would be found in no list.
  private func incidentChain(_ incident: Ticket.ID, _ problem: Ticket.ID) throws -> String? {
    if try writer.links(of: problem).contains(where: { $0.kind == .incident && $0.isOutgoing }) {
      return "#\(problem) is itself an incident: link to the problem that it belongs to."
    }
    if try writer.links(of: incident).contains(where: { $0.kind == .incident && !$0.isOutgoing }) {
      return "#\(incident) has incidents of its own: it is a problem."
    }
    return nil
  }

  /// Sets or takes away the link of an event; both sides may ask.
  func setLinked(_ isLinked: Bool, by record: JoiningRecord, of event: Event) throws {
    guard let kind = record.link else { return }
    let (source, target) = record.ends(of: event.ticket)
    try writer.setLinked(isLinked, source, kind, target)
  }
}

extension TicketLink {
  /// Whether it says of this ticket what a link of the kind says.
  fileprivate func says(_ kind: LinkKind) -> Bool { isOutgoing || kind.isSymmetric }
}
