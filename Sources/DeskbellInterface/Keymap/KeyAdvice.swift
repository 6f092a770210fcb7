import DeskbellTerminal

/// What to say when a key does nothing: which key would do what was probably meant.
enum KeyAdvice {
  static func words(for keys: [Key], in context: CommandContext) -> String {
    let pressed = KeyNotation.describe(keys)
    if let likely = likely(keys, in: context) {
      return "\(pressed) does nothing here: \(likely). ? lists all keys"
    }
    return "\(pressed) does nothing here. ? lists what does"
  }

  /// The other case of the letter, else what begins with it, else where the key works.
  private static func likely(_ keys: [Key], in context: CommandContext) -> String? {
    guard keys.count == 1, case .character(let character) = keys[0], character.isLetter else {
      return nil
    }
    let here = CommandTable.commands(in: context)
    let letter = String(character).lowercased()
    let other = character.isLowercase ? character.uppercased() : letter
    let named = here.filter { $0.title.lowercased().hasPrefix(letter) }
    let cased = here.filter { $0.keys.contains(other) }
    let found = (named + cased).prefix(2).compactMap(describe)
    if !found.isEmpty { return found.joined(separator: ", ") }
    guard let elsewhere = CommandTable.all.first(where: { $0.keys.contains(String(character)) })
    else { return nil }
    let place = elsewhere.contexts.map(\.title).sorted().first ?? ""
    return "\(elsewhere.title.lowercased()) works in \(place.lowercased())"
  }

  private static func describe(_ command: Command) -> String? {
    command.keys.first.map { "\(command.title.lowercased()) is \($0)" }
  }
}
