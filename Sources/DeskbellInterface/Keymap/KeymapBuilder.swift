import DeskbellTerminal

/// Puts a keymap together: a person's own bindings come first, then those of the profile, then the
/// command table's. What comes later and clashes with what is there is left out.
struct KeymapBuilder {
  private struct Entry {
    var keys: [Key]
    var notation: String
    var command: String
    /// nil: it comes from the table or a profile.
    var binding: KeyBinding?
  }

  /// Keys that no command can have.
  static let reserved: [Key] = ["s", "q", "z", "h", "i", "j", "m", "["].map(Key.control)

  private let commands: [Command]
  private let profile: KeyProfile
  private var entries: [CommandContext: [Entry]] = [:]
  private var taken: [CommandContext: [[Key]: Entry]] = [:]
  private var beginnings: [CommandContext: [[Key]: Entry]] = [:]
  private(set) var problems: [KeyProblem] = []
  private(set) var orphans: [String] = []

  init(commands: [Command], profile: KeyProfile) {
    self.commands = commands
    self.profile = profile
  }

  /// Builds all contexts; to be called once.
  mutating func bind(_ bindings: [KeyBinding]) {
    for binding in bindings { bind(binding) }
    let own = Set(bindings.map { Place($0.command, $0.context) })
    for isProfile in [true, false] {
      for command in commands where (profile.keys[command.name] != nil) == isProfile {
        bind(command, notations: profile.keys[command.name] ?? command.keys, own)
      }
    }
  }

  /// A command in one context, or everywhere.
  private struct Place: Hashable {
    var command: String
    var context: CommandContext?

    init(_ command: String, _ context: CommandContext?) {
      (self.command, self.context) = (command, context)
    }
  }

  private mutating func bind(_ command: Command, notations: [String], _ own: Set<Place>) {
    if !own.isEmpty, own.contains(Place(command.name, nil)) { return }
    let contexts = command.contexts.filter {
      own.isEmpty || !own.contains(Place(command.name, $0))
    }
    var isReached = notations.isEmpty
    for notation in notations {
      guard let keys = KeyNotation.parse(notation) else { continue }
      let entry = Entry(keys: keys, notation: notation, command: command.name)
      for context in contexts where insert(entry, in: context) == nil { isReached = true }
    }
    if !isReached, !contexts.isEmpty { orphans.append(command.name) }
  }

  private mutating func bind(_ binding: KeyBinding) {
    guard let command = commands.first(where: { $0.name == binding.command }) else { return }
    let contexts = binding.context.map { [$0] } ?? command.contexts.inOrder
    for notation in binding.keys {
      guard let keys = KeyNotation.parse(notation) else { continue }
      let entry = Entry(
        keys: keys, notation: notation, command: binding.command, binding: binding)
      func report(_ kind: KeyProblem.Kind, _ contexts: [CommandContext]) {
        problems.append(
          KeyProblem(kind: kind, binding: binding, notation: notation, contexts: contexts))
      }
      if let key = keys.first(where: Self.reserved.contains) {
        report(.reserved(KeyNotation.describe(key)), contexts)
        continue
      }
      if keys.count > 1, keys.contains(.escape) {
        report(.escape, contexts)
        continue
      }
      let typed = contexts.filter { $0.isTextField && Self.isText(keys) }
      let counted = contexts.filter { $0.takesCounts && Self.isCount(keys) }
      if !typed.isEmpty, typed.count == contexts.count { report(.text, typed) }
      if !counted.isEmpty { report(.count, counted) }
      for context in contexts where !typed.contains(context) && !counted.contains(context) {
        _ = insert(entry, in: context)
      }
    }
  }

  private static func isText(_ keys: [Key]) -> Bool {
    if case .character = keys.first { true } else { false }
  }

  private static func isCount(_ keys: [Key]) -> Bool {
    guard case .character(let character) = keys.first else { return false }
    return character.isASCII && character.isNumber
  }

  /// Binds keys unless they clash; gives what they clash with.
  private mutating func insert(_ entry: Entry, in context: CommandContext) -> Entry? {
    if let other = clash(of: entry, in: context) {
      if other.command != entry.command { report(entry, against: other, in: context) }
      return other
    }
    entries[context, default: []].append(entry)
    taken[context, default: [:]][entry.keys] = entry
    for count in 1..<max(1, entry.keys.count) {
      beginnings[context, default: [:]][Array(entry.keys.prefix(count))] = entry
    }
    return nil
  }

  private func clash(of entry: Entry, in context: CommandContext) -> Entry? {
    if let same = taken[context]?[entry.keys] ?? beginnings[context]?[entry.keys] { return same }
    guard entry.keys.count > 1 else { return nil }
    for count in 1..<entry.keys.count {
      if let eater = taken[context]?[Array(entry.keys.prefix(count))] { return eater }
    }
    return nil
  }

  /// Says that a person's binding and another one clash, once for all places.
  private mutating func report(
    _ entry: Entry, against other: Entry, in context: CommandContext
  ) {
    // What is there first wins, and a person's own is there first.
    guard let binding = other.binding else { return }
    let kind: KeyProblem.Kind =
      entry.keys == other.keys
      ? .same(entry.command) : .prefix(entry.notation, other: entry.command)
    let place = problems.firstIndex {
      $0.kind == kind && $0.binding == binding && $0.notation == other.notation
    }
    if let place {
      problems[place].contexts.append(context)
      return
    }
    problems.append(
      KeyProblem(kind: kind, binding: binding, notation: other.notation, contexts: [context]))
  }

  var tries: [CommandContext: KeyTrie] {
    entries.mapValues { KeyTrie($0.map { ($0.keys, $0.command) }) }
  }

  var keys: [CommandContext: [String: [String]]] {
    entries.mapValues { entries in
      entries.reduce(into: [:]) { $0[$1.command, default: []].append($1.notation) }
    }
  }
}

extension Set<CommandContext> {
  /// In the order in which contexts are listed.
  var inOrder: [CommandContext] { CommandContext.allCases.filter(contains) }
}
