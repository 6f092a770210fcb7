/// What the loop hands on: an event of the terminal, a message from elsewhere, or that the deadline
/// has come.
public enum LoopEvent<Message: Sendable>: Sendable {
  case terminal(TerminalEvent)
  case message(Message)
  case deadline
}
