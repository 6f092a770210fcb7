/// Where keys are commands: what is on top of the screen decides.
enum CommandContext: String, CaseIterable, Sendable {
  case inbox, drafts, ticket, history, source, why, notices, outbox, files, composer, review
  case newTicket, customer, customerForm

  /// Digits before a command say how often; in text fields they are text.
  var takesCounts: Bool {
    switch self {
    case .inbox, .drafts, .ticket, .history, .source, .why, .notices, .outbox, .files: true
    case .customer: true
    case .composer, .review, .newTicket, .customerForm: false
    }
  }

  /// Whether plain characters go into a text.
  var isTextField: Bool { self == .composer || self == .newTicket || self == .customerForm }

  var title: String {
    switch self {
    case .inbox: "Inbox"
    case .drafts: "Drafts"
    case .ticket: "Ticket"
    case .history: "History"
    case .source: "Raw source"
    case .why: "Why"
    case .notices: "Notices"
    case .customer, .customerForm: "Customer"
    case .outbox: "Outbox"
    case .files: "Files"
    case .composer: "Writing"
    case .review: "Before sending"
    case .newTicket: "New ticket"
    }
  }
}
