import Foundation

/// What shows that an answer was meant for somebody else.
extension SendingCheck {
  func otherAddresses(
    in situation: SendingSituation, _ text: WrittenText
  ) -> [SendingWarning] {
    let recipients = Set(situation.recipients.map(\.folded))
    var seen: Set<String> = []
    return text.addresses.compactMap { address, place in
      let folded = address.lowercased()
      guard !recipients.contains(folded), seen.insert(folded).inserted,
        let owner = situation.owners[folded], owner.id != situation.detail.customer.id
      else { return nil }
      return SendingWarning(
        self, "\(address) belongs to another customer, \(owner.name).", at: place)
    }
  }

  /// Looks at the first line only: who is greeted there is whom the answer is for.
  func otherName(in situation: SendingSituation, _ text: WrittenText) -> [SendingWarning] {
    guard let greeted = Self.greeted(in: text) else { return [] }
    let names = Self.names(known: situation)
    guard !names.isEmpty, !greeted.words.contains(where: { Self.isOne($0, of: names) }) else {
      return []
    }
    let whole = greeted.words.joined(separator: " ")
    return [
      SendingWarning(
        self, "It greets “\(whole)”, but the customer is \(situation.detail.customer.name).",
        at: greeted.place)
    ]
  }

  private static func names(known situation: SendingSituation) -> [String] {
    let people =
      [situation.detail.customer.name] + situation.recipients.compactMap(\.name)
      + situation.detail.messages.filter { $0.kind == .customer }.compactMap(\.author.name)
    return people.flatMap(words).filter { $0.contains(where: \.isLetter) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
  }

  /// Whether a word is a form of a name: Jonai of Jonas, Éva of Eva.
  private static func isOne(_ word: String, of names: [String]) -> Bool {
    let word = folded(word)
    return names.contains { name in
      let name = folded(name)
      let length = min(3, name.count)
      return word.prefix(length) == name.prefix(length)
    }
  }

  private static func folded(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
          .filter {
            !$0.properties.isDiacritic && $0.properties.canonicalCombiningClass == .notReordered
          }))
  }

  /// Up to the sign that ends the greeting; the full stop of a title ("Mr.") does not.
  private static func sentence(_ characters: ArraySlice<Character>) -> String {
    var sentence = ""
    for character in characters {
      if ",!;:".contains(character) { break }
      let last = words(sentence).last?.lowercased() ?? ""
      if character == ".", !SendingWords.titles.contains(last) { break }
      sentence.append(character)
    }
    return sentence
  }

  /// The words behind a greeting that can be a name, and where they stand.
  private static func greeted(in text: WrittenText) -> (words: [String], place: Int)? {
    let characters = text.characters
    guard let start = characters.firstIndex(where: { !$0.isWhitespace }) else { return nil }
    let end = characters[start...].firstIndex(where: \.isNewline) ?? characters.endIndex
    let line = String(characters[start..<end]).lowercased()
    let greeting = SendingWords.greetings.filter { line.hasPrefix($0) }.max { $0.count < $1.count }
    guard let greeting else { return nil }
    var place = start + greeting.count
    guard place < end, !characters[place].isLetter else { return nil }
    while place < end, !characters[place].isLetter {
      // What comes behind the end of the greeting's sentence is no name any more.
      if "!.;:".contains(characters[place]) { return nil }
      place += 1
    }
    let found = words(sentence(characters[place..<end]))
    let names = found.filter { !SendingWords.titles.contains($0.lowercased()) }
    let areNames = names.allSatisfy { $0.first?.isUppercase ?? false }
    guard !names.isEmpty, found.count <= 4, areNames else { return nil }
    return (names, place)
  }
}
