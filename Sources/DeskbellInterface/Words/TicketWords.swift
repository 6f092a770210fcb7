import DeskbellCore

/// The words and signs for what a ticket is.
enum TicketWords {
  static func status(_ status: TicketStatus) -> String {
    switch status {
    case .new: "new"
    case .open: "open"
    case .pending: "pending"
    case .onHold: "on hold"
    case .solved: "solved"
    case .closed: "closed"
    case .merged: "merged"
    case .spam: "spam"
    }
  }

  /// What a status means for the person who sets it.
  static func meaning(_ status: TicketStatus) -> String {
    switch status {
    case .new: "nobody has touched it"
    case .open: "we owe work"
    case .pending: "we asked the customer"
    case .onHold: "a third party owes"
    case .solved: "answered; a message reopens it"
    case .closed: "ended"
    case .merged: "part of another ticket"
    case .spam: "not an inquiry"
    }
  }

  static func priority(_ priority: Priority) -> String {
    switch priority {
    case .low: "low"
    case .normal: "normal"
    case .high: "high"
    case .urgent: "urgent"
    }
  }

  static func meaning(_ priority: Priority) -> String {
    switch priority {
    case .low: "can wait some days"
    case .normal: "within a day"
    case .high: "within hours"
    case .urgent: "now"
    }
  }

  /// Two columns that say how urgent without a colour.
  static func urgency(_ priority: Priority) -> String {
    switch priority {
    case .low: "- "
    case .normal: "  "
    case .high: "! "
    case .urgent: "!!"
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
    }
  }
}
