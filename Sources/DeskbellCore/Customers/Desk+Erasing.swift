extension Desk {
  /// Everything that is kept of a customer, for whoever asks what we know of them; the history says
  /// that it was given out.
  public func export(_ id: Customer.ID, as actor: Actor) throws -> CustomerExport {
    try onCustomer(id, .exportCustomer, as: actor) { session, customer in
      let tickets = try session.writer.tickets(ofCustomer: customer.id, limit: .max)
        .sorted().compactMap { number -> CustomerExport.Item? in
          guard let ticket = try session.writer.ticket(number) else { return nil }
          return CustomerExport.Item(
            ticket: ticket,
            // What colleagues wrote among themselves is not the customer's.
            messages: try session.writer.messages(of: number).filter { $0.kind != .note })
        }
      var blobs: [String: [UInt8]] = [:]
      for file in tickets.flatMap(\.messages).flatMap(\.attachments) {
        blobs[file.sha256] = try session.writer.blob(file.sha256)
      }
      try session.record(.exported, customer.id)
      return CustomerExport(
        customer: customer, tickets: tickets, files: blobs,
        events: try session.writer.customerEvents(of: customer.id))
    }
  }

  /// Takes away all that tells who a customer is and what they wrote: name, addresses, notes, texts,
  /// files, raw mail, search entries. Numbers and times stay, so that figures do.
  ///
  /// Cannot be taken back. Bytes of it stay in the store's file until `cleanFile`, which takes as
  /// long as the file is large.
  public func erase(_ id: Customer.ID, because reason: String?, as actor: Actor) throws {
    try onCustomer(id, .eraseCustomer, as: actor) { session, customer in
      let parts = try session.writer.customersMerged(into: customer.id) + [customer.id]
      for part in parts { try session.writer.eraseCustomer(part, at: session.now) }
      for ticket in try session.writer.tickets(ofCustomer: customer.id, limit: .max) {
        try session.writer.eraseTexts(of: ticket)
      }
      try session.writer.removeUnusedBlobs()
      try session.record(.erased, customer.id, reason: reason)
      try session.writer.set(Self.cleaningSetting, to: "\(session.now.milliseconds)")
    }
  }

  /// Whether what was erased may still be in the store's file.
  public func needsCleaning() throws -> Bool {
    try store.read { try $0.setting(Self.cleaningSetting) }?.isEmpty == false
  }

  /// Writes the store's file anew, so that no byte of what was erased is in it. Where this fails or
  /// is broken off the store is as it was, and `needsCleaning` goes on to say so.
  public func cleanFile() throws {
    let erased = try store.read { try $0.setting(Self.cleaningSetting) }
    try store.vacuum()
    try store.write { writer in
      // Somebody may have erased more in the meantime.
      guard try writer.setting(Self.cleaningSetting) == erased else { return }
      try writer.set(Self.cleaningSetting, to: "")
    }
  }

  /// When something was erased last that may still be in the file; empty: nothing is.
  private static let cleaningSetting = "erased-in-file"
}

extension StoreReader {
  /// Why nothing is taken down of a ticket's customer any more; nil: they were not erased.
  func erasure(of ticket: Ticket) throws -> Refusal? {
    guard try customer(ticket.customer)?.erasedAt != nil else { return nil }
    return .invalid(
      "The customer of #\(ticket.id) was erased: nothing more is taken down of them.")
  }
}

/// What a desk knows of one customer.
public struct CustomerExport: Sendable {
  public struct Item: Sendable {
    public var ticket: Ticket
    public var messages: [Message]
  }

  public var customer: Customer
  public var tickets: [Item]
  /// Bytes by their SHA-256.
  public var files: [String: [UInt8]]
  public var events: [CustomerEvent]
}
