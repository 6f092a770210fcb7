/// A screen of the workspace, by the way there from the inbox; for tests that try every one.
enum WorkspaceScreen: String, CaseIterable {
  case inbox, preview, ticket, details, history, source, drafts, composer, note, review, newTicket
  case help, status, priority, assignment, snooze, tags, department, order, escalation, responses
  case search, limit, command, question, why, notices

  /// Goes there and waits until it is there.
  func show(to robot: WorkspaceRobot) throws {
    switch self {
    case .inbox: try robot.sees("All open 5")
    case .ticket: try robot.opens(1).sees("Paskyra")
    case .source: try robot.opens(1).sees("Paskyra").presses("h").sees("Raw source")
    case .details: try robot.opens(1).presses("i").sees("c0@example.org")
    case .composer: try write("r", "Public reply", robot)
    case .note: try write("c", "Internal note", robot)
    case .review: try write("r", "Public reply", robot).presses("^x").sees("Send this reply")
    case .responses: try write("r", "Public reply", robot).presses("^o").sees("Pasisveikinimas")
    default:
      let (keys, sign) = way
      try robot.presses(keys).sees(sign)
    }
  }

  @discardableResult
  private func write(_ key: String, _ sign: String, _ robot: WorkspaceRobot) throws
    -> WorkspaceRobot
  {
    try robot.opens(1).presses(key).sees(sign).types("Begun").sees("Begun")
  }

  /// Keys from the inbox, and what shows that they led there.
  private var way: (keys: String, sign: String) {
    switch self {
    case .preview: ("i", "Paskyra")
    case .history: ("H", "History of")
    case .drafts: ("g d", "Drafts")
    case .why: ("W", "Place in the list")
    case .notices: ("g N", "nothing to tell")
    case .newTicket: ("m", "New ticket")
    case .help: ("?", "Escalate")
    case .status: ("s", "Status of")
    case .priority: ("p", "Priority of")
    case .assignment: ("a", "Tomas Petrauskas")
    case .snooze: ("b", "Snooze #")
    case .tags: ("L", "tags:")
    case .department: ("M", "Billing")
    case .order: ("O", "what to do next")
    case .escalation: ("E", "needed")
    case .search: ("/", "/")
    case .limit: ("l", "limit")
    case .command: (":", ":")
    default: ("q", "Leave Deskbell?")
    }
  }
}
