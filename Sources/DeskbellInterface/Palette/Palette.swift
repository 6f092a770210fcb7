import DeskbellCore
import DeskbellTerminal

/// All commands by what they are called and what they are for; the last ones used come first, what
/// cannot be done now comes last.
struct Palette: Sendable {
  struct Item: Sendable {
    var command: Command
    var keys: [String]
    /// Why it cannot be done now; nil: it can.
    var reason: String?
  }

  private(set) var items: [Item]
  var list: FilteredList

  init(_ state: WorkspaceState) {
    let context = state.context
    let items = Self.commands(state).map { command in
      let isHere = command.contexts.contains(context)
      return Item(
        command: command,
        keys: isHere
          ? state.keymap.keys(of: command.name, in: context) : state.keymap.keys(of: command),
        reason: isHere ? command.disabled(state) : Self.elsewhere(command))
    }
    self.items = items
    let index = Index(items)
    list = FilteredList(
      items.map {
        FilteredList.Entry(searchText: $0.command.title, isAvailable: $0.reason == nil)
      }, ranking: { index.places(of: $0) })
  }

  private static func elsewhere(_ command: Command) -> String {
    "works in: \(command.contexts.inOrder.map(\.title).joined(separator: ", "))"
  }

  private static func commands(_ state: WorkspaceState) -> [Command] {
    let here = HelpPopup.commands(in: state.context).filter { !isPalette($0) }
    let recent = state.recentCommands.compactMap { name in here.first { $0.name == name } }
    let rest = here.filter { command in !recent.contains { $0.name == command.name } }
    let usable = rest.filter { $0.disabled(state) == nil }
    let disabled = rest.filter { $0.disabled(state) != nil }
    let others = CommandTable.all.filter { !$0.contexts.contains(state.context) && !isPalette($0) }
    return recent + usable + disabled + others
  }

  private static func isPalette(_ command: Command) -> Bool {
    command.name == "app.palette" || command.name == "app.text-palette"
  }

  /// The items made ready for matching: a title that fits is worth more than a name, a name more
  /// than the sentence.
  private struct Index: Sendable {
    private struct Texts: Sendable {
      var title: FuzzyText
      var name: FuzzyText
      var help: FuzzyText
      var isAvailable: Bool
    }

    private let texts: [Texts]

    init(_ items: [Item]) {
      texts = items.map { item in
        Texts(
          title: FuzzyText(item.command.title), name: FuzzyText(item.command.name),
          help: FuzzyText(item.command.help), isAvailable: item.reason == nil)
      }
    }

    func places(of pattern: String) -> [Int] {
      let matcher = FuzzyMatcher(pattern)
      guard !matcher.isEmpty else { return Array(texts.indices) }
      return texts.indices
        .compactMap { place in score(texts[place], matcher).map { (place, $0) } }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        .map(\.0)
    }

    private func score(_ texts: Texts, _ matcher: FuzzyMatcher) -> Int? {
      let available = texts.isAvailable ? 40 : 0
      if let match = matcher.match(texts.title) { return match.score + 60 + available }
      if let match = matcher.match(texts.name) { return match.score + 20 + available }
      return matcher.hasEveryWord(in: texts.help) ? available : nil
    }
  }
}
