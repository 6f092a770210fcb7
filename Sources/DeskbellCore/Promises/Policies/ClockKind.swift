/// What is promised; the raw values are typed, stored and printed.
public enum ClockKind: String, CaseIterable, Codable, Sendable {
  /// The first public answer of a person.
  case firstResponse = "first-response"
  /// An answer to each later message of the customer.
  case nextResponse = "next-response"
  /// A word to the customer at least every so often.
  case update
  /// The end of the work.
  case resolution
  /// Somebody who works on it.
  case assignment
}
