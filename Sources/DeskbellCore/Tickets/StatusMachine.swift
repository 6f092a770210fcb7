/// Which status may follow which, by a person's hand: the one table of it.
public enum StatusMachine {
  private static let successors: [TicketStatus: Set<TicketStatus>] = [
    .new: [.open, .pending, .onHold, .solved, .closed, .spam],
    .open: [.pending, .onHold, .solved, .closed, .spam],
    .pending: [.open, .onHold, .solved, .closed, .spam],
    .onHold: [.open, .pending, .solved, .closed, .spam],
    .solved: [.open, .pending, .onHold, .closed, .spam],
    .closed: [.open, .solved, .spam],
    .merged: [],
    .spam: [.open, .closed],
  ]

  /// The statuses a person may set next, in the order of the enum.
  public static func successors(of status: TicketStatus) -> [TicketStatus] {
    TicketStatus.allCases.filter { successors[status]?.contains($0) ?? false }
  }

  /// Whether a person may go from one status to another.
  public static func allows(_ from: TicketStatus, to: TicketStatus) -> Bool {
    successors[from]?.contains(to) ?? false
  }

  /// The status after a customer has written: what was put aside is open again.
  public static func afterCustomerMessage(_ status: TicketStatus) -> TicketStatus {
    switch status {
    case .pending, .solved, .closed: .open
    case .new, .open, .onHold, .merged, .spam: status
    }
  }

  /// The status after an agent has answered or worked on it: it is no longer new.
  public static func afterAgentMessage(_ status: TicketStatus) -> TicketStatus {
    status == .new ? .open : status
  }
}
