import DeskbellCore

/// The words and signs for what a ticket is.
enum TicketWords {
  /// One column that says how urgent without a colour; letters where the locale has nothing better.
  static func glyph(_ priority: Priority, hasUnicode: Bool) -> String {
    switch priority {
    case .low: hasUnicode ? "↓" : "l"
    case .normal: " "
    case .high: hasUnicode ? "↑" : "h"
    case .urgent: hasUnicode ? "⇑" : "U"
    }
  }

  static func channel(_ channel: Channel) -> String {
    switch channel {
    case .mail: "mail"
    case .chat: "chat"
    case .phone: "phone"
    case .web: "web form"
    case .social: "social"
    case .api: "program"
    }
  }

  /// One column; letters where the locale has nothing better.
  static func glyph(_ channel: Channel, hasUnicode: Bool) -> String {
    switch channel {
    case .mail: hasUnicode ? "✉" : "m"
    case .chat: hasUnicode ? "»" : "c"
    case .phone: hasUnicode ? "☎" : "p"
    case .web: hasUnicode ? "◇" : "w"
    case .social: hasUnicode ? "@" : "s"
    case .api: hasUnicode ? "∗" : "a"
    }
  }

  static func view(_ view: ShippedView, roster: DeskRoster) -> String {
    switch view {
    case .mine: "Mine"
    case .unassigned: "Unassigned"
    case .atRisk: "At risk"
    case .escalated: "Escalated"
    case .snoozed: "Snoozed"
    case .allOpen: "All open"
    case .all: "All"
    case .department(let id): roster.department(id)?.name ?? "Department"
    }
  }

  static func order(_ order: TicketOrder) -> String {
    switch order {
    case .next: "what to do next"
    case .updated: "last changed first"
    case .created: "newest first"
    case .due: "due first"
    case .age: "waiting longest first"
    case .priority: "priority first"
    case .customer: "by customer"
    }
  }
}
