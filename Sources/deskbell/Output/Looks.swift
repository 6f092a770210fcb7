import DeskbellCore

// How the closed sets look where colours are on. The word itself always says it too.

extension TicketStatus {
  var look: Span.Look {
    switch self {
    case .new: .cyan
    case .open: .plain
    case .pending, .onHold: .yellow
    case .solved: .green
    case .closed, .merged, .spam: .faint
    }
  }
}

extension Priority {
  var look: Span.Look {
    switch self {
    case .low: .faint
    case .normal: .plain
    case .high: .yellow
    case .urgent: .alarm
    }
  }
}
