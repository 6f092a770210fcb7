extension JSONValue {
  /// What became of one message; a reason names the place where it stood.
  public init(_ answer: IntakeBatch.Answer) {
    let receipt = answer.receipt
    self = [
      "ticket": receipt.ticket.map { .integer($0.rawValue) } ?? nil,
      "message": receipt.message.map { .integer($0.rawValue) } ?? nil,
      "outcome": .string(receipt.outcome.rawValue),
      "reason": .text(receipt.reason.map { "\(answer.place): \($0)" }),
    ]
  }

  /// The last line of a bulk intake.
  public init(_ tally: IntakeTally) {
    self = [
      "new": .number(tally.new), "added": .number(tally.added), "known": .number(tally.known),
      "refused": .number(tally.refused),
    ]
  }
}
