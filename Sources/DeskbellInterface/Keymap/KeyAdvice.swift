import DeskbellTerminal

/// What to say when a key does nothing: which key would do what was probably meant.
enum KeyAdvice {
  static func words(for keys: [Key], in context: CommandContext, keymap: Keymap) -> String {
    let pressed = KeyNotation.describe(keys)
    let help = keymap.keys(of: "app.help", in: context).first ?? "F1"
    if let likely = likely(keys, in: context, keymap) {
      return "\(pressed) does nothing here: \(likely). \(help) lists all keys"
    }
    return "\(pressed) does nothing here. \(help) lists what does"
  }

  private static func likely(
    _ keys: [Key], in context: CommandContext, _ keymap: Keymap
  ) -> String? {
    guard let last = keys.last else { return nil }
    if keys.count > 1 {
      let prefix = Array(keys.dropLast())
      let next = keymap.followers(of: prefix, in: context).map { KeyNotation.describe($0.key) }
      return "\(KeyNotation.describe(prefix)) goes on with \(next.joined(separator: " "))"
    }
    if let habit = habit(last), let found = described(habit, in: context, keymap) { return found }
    guard case .character(let character) = last, character.isLetter else { return nil }
    let other = character.isLowercase ? character.uppercased() : character.lowercased()
    guard let key = KeyNotation.parse(other),
      case .command(let name) = keymap.match(key, in: context)
    else { return nil }
    return described(name, in: context, keymap)
  }

  /// "solve is e".
  private static func described(
    _ name: String, in context: CommandContext, _ keymap: Keymap
  ) -> String? {
    guard let command = CommandTable.command(named: name),
      let key = keymap.keys(of: name, in: context).first
    else { return nil }
    return "\(command.title.lowercased()) is \(key)"
  }

  private static func habit(_ key: Key) -> String? { habits[KeyNotation.describe(key)] }

  /// What hands from elsewhere mean by keys that may be free here: vim, mutt, Gmail, the shell.
  private static let habits: [String: String] = [
    "d": "ticket.solve", "D": "ticket.solve", "Z": "app.quit", "t": "ticket.tags",
    "T": "ticket.tags", "S": "ticket.status", "P": "ticket.priority", "C": "ticket.new",
    "^c": "app.quit", "^g": "app.escape", "^s": "list.search", "^x": "app.command",
    "^o": "app.back", "+": "ticket.tags", ";": "mark.all", "z": "app.undo",
  ]
}
