extension Desk {
  /// Makes one customer part of another: addresses and tickets move, what is known of both is put
  /// together.
  /// - Throws: `Refusal`.
  public func merge(
    _ source: Customer.ID, into target: Customer.ID, as actor: Actor
  ) throws {
    try onCustomer(source, .mergeCustomers, as: actor) { session, merged in
      guard let keeper = try session.writer.standingCustomer(target), keeper.erasedAt == nil else {
        throw DeskError.notFound("There is no customer \(target).")
      }
      guard keeper.id != merged.id else {
        throw Refusal.invalid("A customer cannot be merged with themselves.")
      }
      let tickets = try session.writer.tickets(ofCustomer: merged.id, limit: .max)
      var known = keeper
      known.organisation = keeper.organisation ?? merged.organisation
      known.language = keeper.language ?? merged.language
      if !merged.notes.isEmpty, merged.notes != keeper.notes {
        known.notes = [keeper.notes, merged.notes].filter { !$0.isEmpty }.joined(separator: "\n\n")
      }
      try session.writer.moveAddresses(merged.addresses, to: keeper.id)
      try session.writer.setMerged(merged.id, into: keeper.id)
      if known != keeper { try session.writer.update(known) }
      try session.give(tickets, from: merged.id, to: keeper.id)
      try session.record(
        .merged, keeper.id,
        details: CustomerEventDetails(
          merged: merged.id, addresses: merged.addresses, tickets: tickets))
    }
  }

  /// Makes a merged customer stand alone again: gets back the addresses and tickets that were
  /// brought. What was put together in the other one's notes stays there.
  /// - Throws: `Refusal`.
  public func unmerge(_ id: Customer.ID, as actor: Actor) throws {
    try act(as: actor) { session in
      try session.require(.mergeCustomers, on: nil)
      guard let merged = try session.writer.customer(id), let keeper = merged.mergedInto else {
        throw Refusal.alreadySo("Customer \(id) is not part of another one.")
      }
      let merging = try session.writer.customerEvents(of: keeper).last {
        $0.kind == .merged && $0.details.merged == id
      }
      guard let brought = merging?.details else {
        throw DeskError.damaged("nothing says how customer \(id) was merged")
      }
      let theirs = Set(try session.writer.customer(keeper)?.addresses ?? [])
      try session.writer.setMerged(id, into: nil)
      try session.writer.moveAddresses(
        (brought.addresses ?? []).filter(theirs.contains), to: id)
      let tickets = try (brought.tickets ?? []).filter {
        try session.writer.ticket($0)?.customer == keeper
      }
      try session.give(tickets, from: keeper, to: id)
      try session.record(.unmerged, keeper, details: CustomerEventDetails(merged: id))
    }
  }
}

extension ActionSession {
  /// Puts tickets under another customer.
  fileprivate func give(
    _ tickets: [Ticket.ID], from old: Customer.ID, to new: Customer.ID
  ) throws {
    for number in tickets {
      guard let ticket = try writer.ticket(number) else { continue }
      try commit(.customerChanged, [.customer(from: old, to: new)], to: ticket)
    }
    try writer.refreshCustomerName(of: new)
    try recount(old)
    try recount(new)
  }
}
