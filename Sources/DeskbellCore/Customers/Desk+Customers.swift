extension Desk {
  /// Everything about one customer; nil: there is none. Of one who was merged, the other one.
  public func customerPage(_ id: Customer.ID, tickets limit: Int = 100) throws -> CustomerPage? {
    try store.read { reader in
      guard let customer = try reader.standingCustomer(id) else { return nil }
      let numbers = try reader.tickets(ofCustomer: customer.id, limit: limit)
      return CustomerPage(
        customer: customer, tickets: try reader.rows(numbers, order: .created),
        figures: try reader.figures(of: customer.id),
        events: try reader.customerEvents(of: customer.id))
    }
  }

  /// Customers whose name, address or organisation has the words, by name.
  public func customers(matching words: String, limit: Int = 100) throws -> [Customer] {
    try store.read { try $0.customers(matching: words, limit: limit) }
  }

  /// Customers' addresses that begin so, in their order.
  public func customerAddresses(beginningWith text: String, limit: Int) throws -> [String] {
    try store.read { try $0.customerAddresses(beginningWith: text, limit: limit) }
  }

  /// Changes what is known of a customer: name, language, organisation, notes, addresses.
  /// - Throws: `Refusal` where an address belongs to somebody else or nothing would be left.
  public func change(_ changed: Customer, as actor: Actor) throws {
    try onCustomer(changed.id, .editCustomer, as: actor) { session, before in
      var after = changed
      after.name = changed.name.trimmingBlanks
      after.addresses = try Self.distinct(changed.addresses)
      guard !after.name.isEmpty else { throw Refusal.invalid("A customer needs a name.") }
      guard !after.addresses.isEmpty else {
        throw Refusal.invalid("A customer needs an address: nothing they write would be theirs.")
      }
      for address in after.addresses {
        if let owner = try session.writer.customer(address: address), owner.id != before.id {
          throw Refusal.invalid(
            "\(address) belongs to \(owner.name) already: merge the two customers.")
        }
      }
      let fields = Self.differences(before, after)
      if fields.isEmpty { throw Refusal.alreadySo("It is so already.") }
      try session.writer.update(after)
      try session.writer.removeAddresses(of: after.id, except: after.addresses)
      try session.recount(after.id)
      try session.record(.changed, after.id, details: CustomerEventDetails(fields: fields))
    }
  }

  private static func distinct(_ addresses: [String]) throws -> [String] {
    var seen: Set<String> = []
    return addresses.map(\.trimmingBlanks).filter {
      !$0.isEmpty && seen.insert(Address(address: $0).folded).inserted
    }
  }

  private static func differences(_ before: Customer, _ after: Customer) -> [String] {
    var fields: [String] = []
    if before.name != after.name { fields.append("name") }
    if before.language != after.language { fields.append("language") }
    if before.organisation != after.organisation { fields.append("organisation") }
    if before.notes != after.notes { fields.append("notes") }
    let (old, new) = (before.addresses, after.addresses)
    if Set(old.map { Address(address: $0).folded }) != Set(new.map { Address(address: $0).folded })
    {
      fields.append("addresses")
    }
    return fields
  }

  /// From now on what they write goes to spam, and is kept.
  public func setBlocked(
    _ isBlocked: Bool, _ customer: Customer.ID, because reason: String?, as actor: Actor
  ) throws {
    try onCustomer(customer, .blockCustomer, as: actor) { session, before in
      guard before.isBlocked != isBlocked else {
        throw Refusal.alreadySo(isBlocked ? "They are blocked already." : "They are not blocked.")
      }
      try session.writer.setBlocked(isBlocked, before.id)
      try session.record(isBlocked ? .blocked : .unblocked, before.id, reason: reason)
    }
  }

  /// Remembers that somebody looked at masked data, and why.
  public func reveal(_ customer: Customer.ID, because reason: String, as actor: Actor) throws {
    guard !reason.trimmingBlanks.isEmpty else {
      throw Refusal.invalid("Looking at personal data needs a reason.")
    }
    try onCustomer(customer, .revealCustomer, as: actor) { session, found in
      try session.record(.revealed, found.id, reason: reason)
    }
  }

  /// Whether addresses are masked for an agent.
  public func masksPersonalData(for agent: Agent?) throws -> Bool {
    guard try store.read({ try $0.setting(PersonalData.setting) }) == "on" else { return false }
    return agent?.seesMasked ?? true
  }

  public func setMasking(_ isOn: Bool, as actor: Actor) throws {
    try administer(.manageDesk, as: actor) {
      try $0.set(PersonalData.setting, to: isOn ? "on" : "off")
    }
  }

  /// Takes down what a customer thought of an answer.
  /// - Parameter rating: 1 to 5, the best last.
  public func rate(
    _ ticket: Ticket.ID, _ rating: Int, comment: String?, as actor: Actor
  ) throws {
    guard (1...5).contains(rating) else {
      throw Refusal.invalid("A rating is from 1 to 5, the best last; \(rating) is not.")
    }
    try act(as: actor) { session in
      try session.require(.note, on: nil)
      guard let found = try session.writer.ticket(ticket) else {
        throw Refusal.noSuchTicket(ticket)
      }
      if let refusal = try session.writer.erasure(of: found) { throw refusal }
      try session.record(
        .rated, found.customer, ticket: ticket, reason: comment,
        details: CustomerEventDetails(rating: rating))
    }
  }

  /// Runs one action on a customer who is there and was not erased.
  func onCustomer<Value>(
    _ id: Customer.ID, _ permission: Permission, as actor: Actor,
    _ body: (ActionSession, Customer) throws -> Value
  ) throws -> Value {
    try act(as: actor) { session in
      try session.require(permission, on: nil)
      guard let customer = try session.writer.standingCustomer(id) else {
        throw DeskError.notFound("There is no customer \(id).")
      }
      guard customer.erasedAt == nil else {
        throw Refusal.invalid("Customer \(id) was erased: there is nothing left to change.")
      }
      return try body(session, customer)
    }
  }
}

extension ActionSession {
  func record(
    _ kind: CustomerEvent.Kind, _ customer: Customer.ID, ticket: Ticket.ID? = nil,
    reason: String? = nil, details: CustomerEventDetails = CustomerEventDetails()
  ) throws {
    try writer.append(
      CustomerEvent(
        id: 0, customer: customer, at: now, actor: actor, kind: kind, ticket: ticket,
        reason: reason?.trimmingBlanks.nonEmpty, details: details))
  }

  /// Counts clocks anew where a policy looks at addresses.
  func recount(_ customer: Customer.ID) throws {
    guard promises.timeline.asksForAddresses else { return }
    for number in try writer.tickets(ofCustomer: customer, limit: .max) {
      guard let ticket = try writer.ticket(number), ticket.status.isOpen else { continue }
      let outlook = try promises.keep(try promises.folded(ticket, through: now), of: ticket)
      try writer.setOutlook(outlook, of: ticket, ifNewest: nil)
    }
  }
}

extension StoreReader {
  /// A customer, or the one that they became part of.
  func standingCustomer(_ id: Customer.ID) throws -> Customer? {
    var customer = try customer(id)
    // The bound is for a damaged store.
    for _ in 0..<100 {
      guard let into = customer?.mergedInto else { break }
      customer = try self.customer(into)
    }
    return customer
  }
}
