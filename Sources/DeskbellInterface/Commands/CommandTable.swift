/// All commands there are.
enum CommandTable {
  static let all: [Command] =
    moving + going + finding + viewing + marking + answering + deciding + sendingLater + joining
    + repeating + files + customers + noticing + looking
    + copying + touring + writing
    + program

  // Places in `all`: the first paint waits for these, and commands are large.
  private static let placeByName = Dictionary(
    zip(all.map(\.name), all.indices), uniquingKeysWith: { first, _ in first })

  private static let placesByContext = all.indices.reduce(into: [CommandContext: [Int]]()) {
    places, place in
    for context in all[place].contexts { places[context, default: []].append(place) }
  }

  static func command(named name: String) -> Command? { placeByName[name].map { all[$0] } }

  static func commands(in context: CommandContext) -> [Command] {
    placesByContext[context, default: []].map { all[$0] }
  }

  private static let hintedByContext = all.indices.filter { all[$0].hint != nil }
    .sorted { (all[$0].hint?.rank ?? 0, $0) < (all[$1].hint?.rank ?? 0, $1) }
    .reduce(into: [CommandContext: [Int]]()) { places, place in
      for context in all[place].contexts { places[context, default: []].append(place) }
    }

  /// What the bottom line offers, the likeliest first.
  static func hinted(
    in context: CommandContext
  ) -> LazyMapSequence<[Int], (command: Command, word: String)> {
    hintedByContext[context, default: []].lazy.map { (all[$0], all[$0].hint?.word ?? "") }
  }
}
