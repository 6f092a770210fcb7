import DeskbellTerminal

/// Which keys do what where: made from the command table, one tree for each context.
struct Keymap: Sendable {
  private let tries: [CommandContext: KeyTrie]

  init(commands: [Command]) {
    var bindings: [CommandContext: [(keys: [Key], command: String)]] = [:]
    for command in commands {
      for notation in command.keys {
        guard let keys = KeyNotation.parse(notation) else { continue }
        for context in command.contexts {
          bindings[context, default: []].append((keys, command.name))
        }
      }
    }
    tries = bindings.mapValues(KeyTrie.init)
  }

  static let desk = Keymap(commands: CommandTable.all)

  func match(_ keys: [Key], in context: CommandContext) -> KeyTrie.Match {
    tries[context]?.match(keys) ?? .none
  }

  func followers(of prefix: [Key], in context: CommandContext) -> [(key: Key, command: String?)] {
    tries[context]?.followers(of: prefix) ?? []
  }
}
