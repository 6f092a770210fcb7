import DeskbellTerminal

/// Keys in writing: `gi`, `^d`, `Enter`, `Shift-Tab`, `Alt-x`. One notation for the command table, the
/// configuration, the help and the messages.
enum KeyNotation {
  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Tab", .tab), ("Shift-Tab", .backTab), ("Esc", .escape),
    ("Space", .character(" ")), ("Backspace", .backspace), ("Delete", .delete),
    ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("^Left", .wordLeft), ("^Right", .wordRight),
  ]

  private static let alt = "Alt-"

  /// The keys of a notation: names stand apart by blanks, everything else is one key a character.
  /// Nil for an empty text and for names that do not exist.
  static func parse(_ text: String) -> [Key]? {
    var keys: [Key] = []
    for word in text.split(separator: " ") {
      guard let found = key(named: word) ?? run(word) else { return nil }
      keys += found
    }
    return keys.isEmpty ? nil : keys
  }

  private static func key(named word: Substring) -> [Key]? {
    if let match = names.first(where: { $0.name == word }) { return [match.key] }
    if word.first == "F", word.count > 1, let number = Int(word.dropFirst()), number > 0 {
      return [.function(number)]
    }
    if word.hasPrefix(alt), word.count == alt.count + 1 { return word.last.map { [.alt($0)] } }
    return nil
  }

  private static func run(_ word: Substring) -> [Key]? {
    if word.count > 2, word.first?.isUppercase == true, word.allSatisfy(\.isLetter) { return nil }
    var keys: [Key] = []
    var rest = word
    while let character = rest.popFirst() {
      if character == "^", let controlled = rest.popFirst() {
        keys.append(.control(Character(controlled.lowercased())))
      } else {
        keys.append(.character(character))
      }
    }
    return keys
  }

  static func describe(_ key: Key) -> String {
    if let match = names.first(where: { $0.key == key }) { return match.name }
    return switch key {
    case .character(let character): String(character)
    case .control(let letter): "^\(letter)"
    case .function(let number): "F\(number)"
    case .alt(let character): "\(alt)\(character)"
    default: "?"
    }
  }

  /// A sequence as it is written: `gi`, `g Enter`.
  static func describe(_ keys: [Key]) -> String {
    var text = ""
    for key in keys {
      let word = describe(key)
      if !text.isEmpty, word.count > 1, !word.hasPrefix("^") { text += " " }
      text += word
    }
    return text
  }
}
