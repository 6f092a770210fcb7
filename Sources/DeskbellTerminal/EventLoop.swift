/// The one place that waits: for keys, signals, messages from other threads and the next deadline.
@MainActor
public final class EventLoop<Message: Sendable> {
  /// From any thread into the loop.
  public let mailbox: Mailbox<Message>

  /// Make it first thing in `main`: it blocks the signals that it reads, and threads started later
  /// inherit that.
  public init() { mailbox = Mailbox() }

  /// Runs until `handle` gives false. `flush` is called once before waiting and once after each
  /// batch of events: there a frame is drawn. `nextDeadline` gives the milliseconds until `deadline`
  /// is wanted; nil: never.
  public func run(
    _ terminal: Terminal, nextDeadline: () -> Int?, handle: (LoopEvent<Message>) -> Bool,
    flush: () -> Void
  ) {}
}
