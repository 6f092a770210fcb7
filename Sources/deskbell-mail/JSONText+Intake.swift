import DeskbellCore

extension JSONText {
  /// What became of one message. What is not there is null.
  init(_ answer: IntakeBatch.Answer) {
    let receipt = answer.receipt
    self = .object([
      ("ticket", receipt.ticket.map { .number($0.rawValue) } ?? .null),
      ("message", receipt.message.map { .number($0.rawValue) } ?? .null),
      ("outcome", .string(receipt.outcome.rawValue)),
      ("reason", .string(receipt.reason.map { "\(answer.place): \($0)" })),
    ])
  }

  /// The last line of a bulk intake.
  init(_ tally: IntakeTally) {
    self = .object([
      ("new", .number(Int64(tally.new))), ("added", .number(Int64(tally.added))),
      ("known", .number(Int64(tally.known))), ("refused", .number(Int64(tally.refused))),
    ])
  }
}
