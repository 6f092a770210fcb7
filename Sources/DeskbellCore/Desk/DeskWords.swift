/// What happens on a desk in sentences, the same ones for every front.
///
/// Names and reasons stand in them as they were given: the caller brings them through
/// `DisplayText`.
public struct DeskWords: Sendable {
  public let roster: DeskRoster
  let describeTime: @Sendable (Instant) -> String

  /// - Parameter describeTime: A moment as the reader's clock shows it.
  public init(roster: DeskRoster, describeTime: @escaping @Sendable (Instant) -> String) {
    self.roster = roster
    self.describeTime = describeTime
  }

  /// "until Mon 9:00", "until the customer writes".
  func snoozeEnd(_ until: Instant) -> String {
    until == Snooze.untilReply ? "until the customer writes" : "until \(describeTime(until))"
  }

  static func tagList(adding: [String], removing: [String]) -> String {
    (adding.map { "+\($0)" } + removing.map { "-\($0)" }).joined(separator: " ")
  }
}
