/// Why there is no time zone of a name.
public enum ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such zone; with the name that was probably meant.
  case unknown(name: String, nearest: String?)
  case unreadable(name: String, reason: String)

  public var description: String {
    switch self {
    case .unknown(let name, let nearest):
      "no time zone \u{201C}\(name)\u{201D}"
        + (nearest.map { " (did you mean \u{201C}\($0)\u{201D}?)" } ?? "")
    case .unreadable(let name, let reason):
      "the time zone file of \u{201C}\(name)\u{201D} cannot be used: \(reason)"
    }
  }

  /// The description as a sentence.
  public var sentence: String { description.prefix(1).uppercased() + description.dropFirst() + "." }
}
