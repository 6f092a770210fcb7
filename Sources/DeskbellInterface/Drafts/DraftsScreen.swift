import DeskbellCore

/// The texts that the agent has begun.
struct DraftsScreen: Equatable, Sendable {
  /// Nil while they are fetched.
  var drafts: [ListedDraft]?
  var index = 0

  var selected: Draft? {
    guard let drafts, drafts.indices.contains(index) else { return nil }
    return drafts[index].draft
  }

  mutating func move(by distance: Int) {
    index = min(max(0, index + distance), max(0, (drafts?.count ?? 0) - 1))
  }
}
