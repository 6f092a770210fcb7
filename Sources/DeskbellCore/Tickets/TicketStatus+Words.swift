extension TicketStatus {
  /// The status in sentences; what is typed and stored is the raw value.
  public var words: String { self == .onHold ? "on hold" : rawValue }

  /// What a status means for the person who sets it.
  public var meaning: String {
    switch self {
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
}
