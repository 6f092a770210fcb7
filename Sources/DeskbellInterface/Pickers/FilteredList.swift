import DeskbellCore
import DeskbellTerminal

/// The part that all pickers share: a filter that is typed, and a selection in what it leaves.
struct FilteredList: Sendable {
  /// What an entry is found by, and whether it can be chosen.
  struct Entry: Equatable, Sendable {
    var searchText: String
    var isAvailable = true
  }

  enum Outcome: Equatable {
    case ignored, changed, cancelled
    /// The place of the chosen entry in `entries`.
    case chosen(Int)
    /// It cannot be chosen now.
    case blocked(Int)
  }

  private(set) var entries: [Entry]
  private(set) var filter = LineEditor()
  /// Places in `entries`, the best match first.
  private(set) var matches: [Int]
  private(set) var position = 0
  /// Whether a digit chooses at once; not where what is typed may begin with one.
  var takesDigits = true
  /// The entries made ready for matching.
  private var texts: [FuzzyText]
  /// An order of its own for what was typed; nil: how well an entry matches.
  private let ranking: (@Sendable (String) -> [Int])?

  init(
    _ entries: [Entry], selected: Int = 0, ranking: (@Sendable (String) -> [Int])? = nil
  ) {
    self.entries = entries
    self.ranking = ranking
    texts = entries.map { FuzzyText($0.searchText) }
    matches = Array(entries.indices)
    position = entries.indices.contains(selected) ? selected : 0
  }

  /// The selected place in `entries`.
  var selected: Int? { matches.indices.contains(position) ? matches[position] : nil }

  /// Puts the selection on an entry.
  mutating func select(_ entry: Int) {
    if let place = matches.firstIndex(of: entry) { position = place }
  }

  mutating func replace(_ fresh: [Entry]) {
    let chosen = selected
    entries = fresh
    texts = fresh.map { FuzzyText($0.searchText) }
    refilter()
    if let chosen { select(chosen) }
  }

  mutating func paste(_ text: String) {
    filter.apply(.insertText(text))
    refilter()
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter: return choose(selected)
    case .down, .control("n"): move(1)
    case .up, .control("p"): move(-1)
    case .pageDown: move(10)
    case .pageUp: move(-10)
    case .character(let character)
    where takesDigits && filter.text.isEmpty && digit(character) != nil:
      let place = (digit(character) ?? 1) - 1
      guard matches.indices.contains(place) else { return .ignored }
      return choose(matches[place])
    default:
      let before = filter.text
      guard filter.handle(key) else { return .ignored }
      if filter.text != before { refilter() }
    }
    return .changed
  }

  private func choose(_ place: Int?) -> Outcome {
    guard let place else { return .ignored }
    return entries[place].isAvailable ? .chosen(place) : .blocked(place)
  }

  private mutating func move(_ distance: Int) {
    guard !matches.isEmpty else { return }
    if abs(distance) == 1 {
      position = (position + distance + matches.count) % matches.count
    } else {
      position = min(max(0, position + distance), matches.count - 1)
    }
  }

  private mutating func refilter() {
    matches = ranking?(filter.text) ?? FuzzyFilter.matches(of: filter.text, in: texts)
    position = 0
  }

  private func digit(_ character: Character) -> Int? {
    guard character.isASCII, let value = character.wholeNumberValue, value > 0 else { return nil }
    return value
  }

  /// The matches that fit a height, the selection among them.
  func window(height: Int) -> Range<Int> {
    guard height > 0 else { return 0..<0 }
    let start = max(0, min(position - height / 2, matches.count - height))
    return start..<min(matches.count, start + height)
  }
}
