/// Everything that can be done to a ticket, as a value: what the workspace, the command line and
/// rules hand to `Desk.perform(_:on:as:)`.
public enum TicketVerb: Hashable, Sendable {
  /// A public answer; held some seconds before it leaves.
  case reply(Composition)
  /// An internal note.
  case note(Composition)
  case assign(to: Agent.ID)
  /// Assigns to the actor.
  case take
  /// Gives it back to nobody.
  case release
  case setStatus(TicketStatus)
  case solve
  case reopen
  case setPriority(Priority)
  case tag(adding: [String], removing: [String])
  case move(to: Department.ID?)
  case escalate(EscalationRecord)
  case rename(String)
  /// Puts it aside; `Snooze.untilReply` stands for no time of its own.
  case snooze(until: Instant, reason: String? = nil)
  case wake
  /// The customer's last message needs no answer.
  case declareNoAnswerNeeded
  /// Something together with another ticket.
  case join(JoiningVerb)
}
