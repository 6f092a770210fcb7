import DeskbellCore

extension ThemeRole {
  /// How a status looks.
  static func status(_ status: TicketStatus) -> ThemeRole {
    switch status {
    case .new: .statusNew
    case .open: .statusOpen
    case .pending: .statusPending
    case .onHold: .statusOnHold
    case .solved: .statusSolved
    case .closed: .statusClosed
    case .merged: .statusMerged
    case .spam: .statusSpam
    }
  }

  static func priority(_ priority: Priority) -> ThemeRole {
    switch priority {
    case .low: .priorityLow
    case .normal: .text
    case .high: .priorityHigh
    case .urgent: .priorityUrgent
    }
  }
}
