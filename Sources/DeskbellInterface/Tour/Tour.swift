/// How far the tour has come.
struct Tour: Equatable, Sendable {
  private(set) var place = 0

  var step: TourStep { TourSteps.all[place] }
  var isAtEnd: Bool { place == TourSteps.all.count - 1 }

  /// `3 of 17`.
  var progress: String { "\(place + 1) of \(TourSteps.all.count)" }

  /// Goes on where the step is done: a command was run, or the state has become what it asks for.
  mutating func advance(after command: String? = nil, in state: WorkspaceState) {
    guard !isAtEnd else { return }
    let isDone: Bool =
      switch step.goal {
      case .command(let names): command.map(names.contains) ?? false
      case .state(let isReached): command == nil && isReached(state)
      }
    if isDone { place += 1 }
  }

  mutating func skip() { place = min(place + 1, TourSteps.all.count - 1) }
}
