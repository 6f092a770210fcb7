import DeskbellCore
import SeededRandom

/// What is said in generated conversations.
extension GeneratedConversation {
  /// In as many messages of a thousand there is a word that is nowhere else: `zebrafish-<ticket>`.
  private static let markedPerMille = 2

  mutating func sentence() -> String { book.sentences[random.below(book.sentences.count)] }

  /// A message of a few hundred bytes.
  mutating func text() -> String {
    let language = book.language
    var text = ""
    text.reserveCapacity(640)
    text += language.greetings[random.below(language.greetings.count)]
    text += "\n\n"
    for number in 0..<(2 + random.below(7)) {
      if number > 0 { text += number % 3 == 0 ? "\n\n" : language.blank }
      text += sentence()
    }
    if random.chance(perMille: 250) { text += "\n\n#\(100_000 + random.below(9_900_000))" }
    if random.chance(perMille: Self.markedPerMille) { text += "\nzebrafish-\(ticket.id)" }
    text += "\n\n"
    text += language.closings[random.below(language.closings.count)]
    return text
  }
}

extension DeskGenerator {
  /// A customer as the sender of messages.
  func correspondent(_ index: Int) -> Address {
    var random = SeededGenerator(seed: seed, stream: Self.stream(.customer, index))
    _ = random.below(1000)
    let book = books[language(ofCustomer: index)]
    return Address(
      name: book.name(random.below(1 << 20), random.below(1 << 20)),
      address: "customer\(index + 1)@mail.example.net")
  }
}
