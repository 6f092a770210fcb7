import DeskbellTerminal

/// Which keys do what where: made from the command table, a profile and the person's own bindings,
/// one tree for each context.
struct Keymap: Sendable {
  /// What was put together of several sources.
  private struct Built {
    var tries: [CommandContext: KeyTrie]
    /// The keys that commands have, the one that hints show first.
    var keys: [CommandContext: [String: [String]]]
  }

  /// nil: the keys of the command table as they are. Then the trees are not needed before the first
  /// key is pressed, and the first frame need not wait for them.
  private let built: Built?
  private let langmap: Langmap
  /// What cannot be as the person wrote it.
  let problems: [KeyProblem]
  /// Keys of the table that a profile takes away without giving others.
  let orphans: [String]

  init(
    commands: [Command] = CommandTable.all, profile: KeyProfile = .desk,
    bindings: [KeyBinding] = [], langmap: Langmap = Langmap()
  ) {
    var builder = KeymapBuilder(commands: commands, profile: profile)
    builder.bind(bindings)
    built = Built(tries: builder.tries, keys: builder.keys)
    problems = builder.problems
    orphans = builder.orphans
    self.langmap = langmap
  }

  /// The keys of the command table and nothing else.
  static let desk = Keymap(ofTable: ())

  private init(ofTable: Void) {
    built = nil
    problems = []
    orphans = []
    langmap = Langmap()
  }

  private static let table: [CommandContext: KeyTrie] = {
    var builder = KeymapBuilder(commands: CommandTable.all, profile: .desk)
    builder.bind([])
    return builder.tries
  }()

  private var tries: [CommandContext: KeyTrie] { built?.tries ?? Self.table }

  func match(_ keys: [Key], in context: CommandContext) -> KeyTrie.Match {
    tries[context]?.match(keys) ?? .none
  }

  func followers(of prefix: [Key], in context: CommandContext) -> [(key: Key, command: String?)] {
    tries[context]?.followers(of: prefix) ?? []
  }

  /// The keys of a command, in the notation of `KeyNotation`, the one to show first.
  func keys(of command: String, in context: CommandContext) -> [String] {
    if let built { return built.keys[context]?[command] ?? [] }
    return CommandTable.command(named: command).map { keys(of: $0, in: context) } ?? []
  }

  func keys(of command: Command, in context: CommandContext) -> [String] {
    if let built { return built.keys[context]?[command.name] ?? [] }
    return command.contexts.contains(context) ? command.keys : []
  }

  /// The keys of a command wherever they work, each once.
  func keys(of command: Command) -> [String] {
    var found: [String] = []
    for context in CommandContext.allCases where command.contexts.contains(context) {
      for notation in keys(of: command, in: context) where !found.contains(notation) {
        found.append(notation)
      }
    }
    return found
  }

  /// The key of a command, to be named in a sentence: the one in a context, else any, else what is
  /// typed for it.
  func key(of command: String, in context: CommandContext) -> String {
    keys(of: command, in: context).first
      ?? CommandTable.command(named: command).flatMap { keys(of: $0).first }
      ?? ":\(command)"
  }

  /// The key as commands know it: on another layout the one that lies there on a Latin one. What
  /// is bound as it is stays as it is.
  func translated(_ key: Key, after pending: [Key] = [], in context: CommandContext) -> Key {
    guard !langmap.isEmpty, !context.isTextField, case .character(let typed) = key,
      let latin = langmap[typed], match(pending + [key], in: context) == .none
    else { return key }
    return .character(latin)
  }

  /// The same where no context has a say: questions that are answered with a letter.
  func translated(_ key: Key) -> Key {
    guard case .character(let typed) = key, let latin = langmap[typed] else { return key }
    return .character(latin)
  }
}

extension Configuration {
  /// The keymap that is asked for.
  var keymap: Keymap {
    let profile = KeyProfile.named(keys.profile) ?? .desk
    if profile.keys.isEmpty, keys.bindings.isEmpty, keys.langmap.isEmpty { return .desk }
    return Keymap(profile: profile, bindings: keys.bindings, langmap: keys.langmap)
  }
}
