extension Desk {
  /// Opens a ticket for a customer: a phone call, a walk-in.
  /// - Throws: `Refusal` where it is not permitted or has no subject.
  public func openTicket(_ new: NewTicket, as actor: Actor) throws -> Ticket {
    try act(as: actor) { session in
      try session.require(.openTicket, on: nil)
      return try session.open(new)
    }
  }
}

extension ActionSession {
  func open(_ new: NewTicket) throws -> Ticket {
    let subject = new.subject.trimmingBlanks
    guard !subject.isEmpty else { throw Refusal.invalid("A ticket needs a subject.") }
    guard !new.customer.address.trimmingBlanks.isEmpty else {
      throw Refusal.invalid("A ticket needs the customer's address: mail, phone or handle.")
    }
    if let assignee = new.assignee, try writer.agent(assignee)?.isActive != true {
      throw Refusal.invalid("There is no active agent \(assignee).")
    }
    let customer = try writer.customer(for: new.customer, language: new.language)
    let language = try new.language ?? writer.customer(customer)?.language
    let ticket = try writer.insert(
      Ticket(
        id: 0, subject: subject, status: new.assignee == nil ? .new : .open,
        priority: new.priority, channel: new.channel, department: new.department,
        assignee: new.assignee, customer: customer,
        tags: Set(new.tags.map { $0.lowercased() }).sorted(), language: language, createdAt: now,
        updatedAt: now, version: 0))
    var message = Message(
      id: 0, ticket: ticket.id, kind: .customer, author: new.customer, agent: agent?.id,
      subject: subject, receivedAt: now, text: new.text)
    message.id = try writer.insert(message, raw: nil, ticketSubject: subject)
    try commit(.opened, [], to: ticket, saying: message)
    return try writer.ticket(ticket.id) ?? ticket
  }
}

extension StoreWriter {
  /// The customer of an address, made where there is none yet.
  func customer(for address: Address, language: String?) throws -> Customer.ID {
    if let known = try customer(address: address.address) { return known.id }
    let name = address.name?.trimmingBlanks.nonEmpty ?? address.address
    return try insert(
      Customer(id: 0, name: name, language: language, addresses: [address.address]))
  }
}
