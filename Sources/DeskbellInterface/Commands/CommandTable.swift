/// All commands there are.
enum CommandTable {
  static let all: [Command] =
    moving + going + finding + viewing + marking + answering + deciding + sendingLater + joining
    + repeating + files + customers + noticing + looking
    + copying + touring + writing
    + program

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  static func command(named name: String) -> Command? { byName[name] }

  private static let byContext = Dictionary(
    uniqueKeysWithValues: CommandContext.allCases.map { context in
      (context, all.filter { $0.contexts.contains(context) })
    })

  static func commands(in context: CommandContext) -> [Command] { byContext[context] ?? [] }

  private static let hintedByContext = byContext.mapValues { commands in
    commands.compactMap { command in command.hint.map { (command: command, hint: $0) } }
      .sorted { $0.hint.rank < $1.hint.rank }
  }

  /// What the bottom line offers, the likeliest first.
  static func hinted(
    in context: CommandContext
  ) -> [(command: Command, hint: (word: String, rank: Int))] { hintedByContext[context] ?? [] }
}
