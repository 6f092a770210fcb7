import DeskbellCore

/// One thing that somebody does in a conversation of the demo desk.
struct DemoStep: Equatable, Sendable {
  enum Who: Equatable, Sendable {
    /// The customer, or somebody else on the customer's side.
    case customer(Address?)
    case agent(String)
  }

  /// What is done; colleagues and departments by handle, durations in seconds.
  enum Deed: Equatable, Sendable {
    case write(files: [String])
    case open
    case reply(statusAfter: TicketStatus?, responses: [String])
    case note, draft, rename
    case take, release, solve, reopen, wake, noAnswerNeeded, undo
    case assign(String)
    case status(TicketStatus)
    case priority(Priority)
    case tag(adding: [String], removing: [String])
    case move(String)
    case escalate(Escalation)
    case snooze(seconds: Int64)
  }

  enum Escalation: Equatable, Sendable {
    case tier(Int, department: String?)
    case agent(String)
    case supervisor(String)
  }

  /// Seconds before now.
  var age: Int64
  var who: Who
  var deed: Deed
  var text: String
  var keepsFollowing = false
}
