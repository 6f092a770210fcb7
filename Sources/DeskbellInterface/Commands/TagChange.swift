/// Tags to add and to take away, as they are typed: `+refund -new`.
struct TagChange: Equatable, Sendable {
  private(set) var adding: [String] = []
  private(set) var removing: [String] = []

  /// nil where there is no tag in it, or a sign without one.
  init?(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("-") {
        removing.append(String(word.dropFirst()))
      } else {
        adding.append(String(word.drop { $0 == "+" }))
      }
    }
    guard !(adding + removing).isEmpty, !(adding + removing).contains("") else { return nil }
  }
}
