import DeskbellCore

/// What became of one message, as a line of JSON. What is not there is null.
struct IntakeLine: Encodable {
  private enum Key: String, CodingKey { case ticket, message, outcome, reason }

  private let receipt: IntakeReceipt
  private let reason: String?

  init(_ answer: IntakeBatch.Answer) {
    receipt = answer.receipt
    reason = answer.receipt.reason.map { "\(answer.place): \($0)" }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(receipt.ticket?.rawValue, forKey: .ticket)
    try container.encode(receipt.message?.rawValue, forKey: .message)
    try container.encode(receipt.outcome.rawValue, forKey: .outcome)
    try container.encode(reason, forKey: .reason)
  }
}

/// The last line of a bulk intake.
struct TallyLine: Encodable {
  var new: Int
  var added: Int
  var known: Int
  var refused: Int

  init(_ tally: IntakeTally) {
    (new, added, known, refused) = (tally.new, tally.added, tally.known, tally.refused)
  }
}
