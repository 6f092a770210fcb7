extension Desk {
  /// Takes in messages, each once, in one transaction that is durable when this returns. What it
  /// gives is in the order of the input.
  /// - Throws: `DeskError`; then none of them was taken.
  public func receive(_ messages: [IncomingMessage]) throws -> [IntakeReceipt] {
    // Before the transaction: nobody waits while bytes are digested.
    let prepared = messages.map(PreparedMessage.init)
    return try writing { writer, timeline in
      try prepared.map {
        try IntakeSession(writer: writer, now: clock.now(), timeline: timeline).take($0)
      }
    }
  }
}
