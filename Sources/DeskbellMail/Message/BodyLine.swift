/// A line of a mail's text, with what the markup said about it where there was any.
struct BodyLine: Equatable {
  enum Role: Equatable {
    case unmarked
    /// Introduces quoted history ("On … wrote:").
    case attribution
    /// From here on it is history.
    case history
    case signature
  }

  var text: String
  var role: Role = .unmarked

  /// The lines of a text without markup.
  static func lines(of text: String) -> [BodyLine] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { BodyLine(text: String(Substring($0))) }
  }
}
