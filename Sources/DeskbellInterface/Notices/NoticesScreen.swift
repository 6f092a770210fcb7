import DeskbellCore

/// What the agent was told of promises and has not acknowledged.
struct NoticesScreen: Equatable, Sendable {
  var index = 0

  /// What can be chosen: the newest notice of each clock.
  func selected(in telling: NoticeTelling) -> Notice? {
    let notices = telling.current
    return notices.indices.contains(index) ? notices[index] : nil
  }

  mutating func move(by distance: Int, count: Int) {
    index = min(max(0, index + distance), max(0, count - 1))
  }
}
