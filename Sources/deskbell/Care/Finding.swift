/// What `doctor` found about one thing.
struct Finding: Equatable {
  enum State: String {
    case fine
    /// Works, but not as well as it could.
    case hint
    case wrong

    var look: Span.Look {
      switch self {
      case .fine: .green
      case .hint: .yellow
      case .wrong: .alarm
      }
    }
  }

  var topic: String
  var state: State
  var found: String
  /// What to do about it.
  var advice: String?

  init(_ topic: String, _ state: State, _ found: String, advice: String? = nil) {
    self.topic = topic
    self.state = state
    self.found = found
    self.advice = advice
  }
}
