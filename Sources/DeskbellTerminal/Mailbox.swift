/// Hands values from any thread to the loop and wakes it.
public final class Mailbox<Message: Sendable>: Sendable {
  init() {}

  public func post(_ message: Message) {}
}
