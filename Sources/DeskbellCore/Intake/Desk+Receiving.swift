extension Desk {
  /// Takes in messages and ratings, each once, in one transaction that is durable when this returns.
  /// What it gives is in the order of the input.
  /// - Throws: `DeskError`; then none of them was taken.
  public func receive(_ items: [IncomingItem]) throws -> [IntakeReceipt] {
    // Before the transaction: nobody waits while bytes are digested.
    let prepared = items.map(PreparedItem.init)
    return try writing { writer, timeline in
      try prepared.map {
        let session = IntakeSession(writer: writer, now: clock.now(), timeline: timeline)
        return switch $0 {
        case .message(let message): try session.take(message)
        case .rating(let rating): try session.take(rating)
        }
      }
    }
  }

  /// Takes in messages only.
  /// - Throws: `DeskError`; then none of them was taken.
  public func receive(_ messages: [IncomingMessage]) throws -> [IntakeReceipt] {
    try receive(messages.map(IncomingItem.message))
  }
}

/// What comes in, with all that can be computed without the store.
private enum PreparedItem {
  case message(PreparedMessage)
  case rating(IncomingRating)

  init(_ item: IncomingItem) {
    self =
      switch item {
      case .message(let message): .message(PreparedMessage(message))
      case .rating(let rating): .rating(rating)
      }
  }
}
