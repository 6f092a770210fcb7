/// The words of a message in the three columns of the search index.
struct SearchedMessage: Sendable {
  let subject: SearchedText
  let people: SearchedText
  let body: SearchedText
  let author: SearchedText
  let hasAttachment: Bool

  /// - Parameter subject: The one that it is found by: the ticket's own for its first message.
  init(_ message: Message, subject: String) {
    self.subject = SearchedText(subject)
    people = SearchedText(
      ([message.author] + message.to + message.cc)
        .map { "\($0.name ?? "") \($0.address)" }.joined(separator: " "))
    body = SearchedText(message.text)
    author = SearchedText("\(message.author.name ?? "") \(message.author.address)")
    hasAttachment = !message.attachments.isEmpty
  }

  /// Whether each word and phrase stands in one of the columns.
  func hasAll(_ terms: [SearchTerm]) -> Bool {
    let phrases = terms.flatMap(SearchExpression.phrases)
    guard !phrases.isEmpty else { return false }
    return phrases.allSatisfy { phrase in
      subject.has(phrase) || people.has(phrase) || body.has(phrase)
    }
  }
}
