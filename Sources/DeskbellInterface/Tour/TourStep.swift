/// One step of the tour: what to try, and how it is known that it was done.
struct TourStep: Sendable {
  enum Goal: Sendable {
    /// One of these commands was done.
    case command([String])
    /// The screen has become so.
    case state(@Sendable (WorkspaceState) -> Bool)
  }

  var title: String
  /// `{ticket.open}` stands for the key of a command.
  var text: String
  var goal: Goal

  init(_ title: String, _ text: String, _ goal: Goal) {
    self.title = title
    self.text = text
    self.goal = goal
  }
}
