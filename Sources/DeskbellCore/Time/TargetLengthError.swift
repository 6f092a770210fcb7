/// Why words are no length, or a length has no meaning on a calendar.
public enum TargetLengthError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case tooLong(String)
  case noStandardDay(calendar: String)

  public var description: String {
    switch self {
    case .unreadable(let text):
      "\u{201C}\(text)\u{201D} is no length; write 30m, 2h, 1h 30m or 2d."
    case .tooLong(let text):
      "\u{201C}\(text)\u{201D} is longer than ten years."
    case .noStandardDay(let calendar):
      "The calendar \(calendar) does not say how long a day is; add \u{201C}day: 8h\u{201D} to it, "
        + "or write the length in hours."
    }
  }
}
