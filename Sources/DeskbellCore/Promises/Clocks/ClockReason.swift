/// Why a clock stands as it does.
public enum ClockReason: Hashable, Sendable {
  /// What it was measured by changed.
  public enum Retargeting: Hashable, Sendable {
    case priority(from: Priority, to: Priority)
    /// Another entry of a policy holds, by the names of both.
    case entry(from: String, to: String)
    /// The policy or the calendar was edited.
    case edition
  }

  /// Stopped for a while; by whom, where a person did it.
  case paused(PauseReason, by: Actor)
  /// An answer left.
  case answered(by: Actor)
  case assigned(by: Actor)
  /// The ticket is solved, closed, merged or spam.
  case ended(TicketStatus, by: Actor)
  /// The ticket was solved or closed though nobody had answered.
  case unanswered(TicketStatus, by: Actor)
  case noAnswerNeeded(by: Actor)
  /// Nothing is promised on the ticket any more.
  case noPolicy
  /// Other things are promised on the ticket, this is not.
  case noTarget
  case retargeted(Retargeting)
}
