/// A wish to put tickets aside, as people say it: a time, or `until reply`, and perhaps why.
public struct Snooze: Hashable, Sendable {
  /// Stands for a ticket that comes back when the customer writes and at no time of its own: the
  /// beginning of the year 2100.
  public static let untilReply = Instant(seconds: 4_102_444_800)

  public var until: Instant
  public var reason: String?

  /// Reads `2h`, `tomorrow 9`, `mon 9: waits for the parcel`, `until reply`. The reason stands
  /// behind a colon and a blank, so that `14:30` is a time.
  public init(_ text: String, reader: MomentReader) throws(MomentError) {
    let parts = Self.parts(of: text)
    reason = parts.reason
    until = Self.isUntilReply(parts.time) ? Self.untilReply : try reader.moment(parts.time)
  }

  private static func parts(of text: String) -> (time: String, reason: String?) {
    guard let colon = text.firstRange(of: ": ") else {
      let time = text.trimmingBlanks
      return (time.hasSuffix(":") ? String(time.dropLast()) : time, nil)
    }
    return (
      String(text[..<colon.lowerBound]).trimmingBlanks,
      String(text[colon.upperBound...]).trimmingBlanks.nonEmpty
    )
  }

  private static func isUntilReply(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words == ["until", "reply"] || words == ["reply"]
  }
}
