/// What is needed of BCP 47.
enum LanguageTag {
  /// Whether a text has the form of a tag such as `lt` or `zh-Hans`; whether such a language exists
  /// is not looked up.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts[0].count), parts[0].allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// The language without script and region, in lower case.
  static func primary(_ tag: String) -> String {
    (tag.split(separator: "-").first.map(String.init) ?? tag).lowercased()
  }
}
