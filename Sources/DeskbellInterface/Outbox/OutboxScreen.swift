import DeskbellCore

/// What was written and has not left yet.
struct OutboxScreen: Equatable, Sendable {
  /// The agent's own only, or everybody's.
  var showsAll = false
  var index = 0

  func messages(in state: WorkspaceState) -> [OutgoingMessage] {
    state.writing.outgoing.filter {
      $0.leavesAt > state.now && (showsAll || $0.agent == state.agent.id)
    }
  }

  func selected(in state: WorkspaceState) -> OutgoingMessage? {
    let messages = messages(in: state)
    return messages.indices.contains(index) ? messages[index] : messages.last
  }

  mutating func move(by distance: Int, count: Int) {
    index = min(max(0, index + distance), max(0, count - 1))
  }
}
