/// All commands there are.
enum CommandTable {
  static let all: [Command] =
    moving + going + finding + viewing + marking + answering + deciding + sendingLater + joining
    + repeating + files + customers + noticing + looking
    + copying + touring + writing
    + program

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  static func command(named name: String) -> Command? { byName[name] }

  static func commands(in context: CommandContext) -> [Command] {
    all.filter { $0.contexts.contains(context) }
  }
}
