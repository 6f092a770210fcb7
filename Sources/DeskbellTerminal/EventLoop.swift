import CLinux
import Glibc

/// The one place that waits: for keys, signals, messages from other threads and the next deadline.
@MainActor
public final class EventLoop<Message: Sendable> {
  /// From any thread into the loop.
  public let mailbox: Mailbox<Message>
  private let signals: SignalReader
  /// How often the loop has woken up: an idle program must not.
  package private(set) var wakeUpCount = 0

  /// Make it first thing in `main`: it blocks the signals that it reads, and threads started later
  /// inherit that.
  public init() {
    signals = SignalReader()
    mailbox = Mailbox()
  }

  /// Runs until `handle` gives false. `flush` is called once before waiting and once after each
  /// batch of events: there a frame is drawn. `nextDeadline` gives the milliseconds until `deadline`
  /// is wanted; nil: never.
  public func run(
    _ terminal: Terminal, nextDeadline: () -> Int?, handle: (LoopEvent<Message>) -> Bool,
    flush: () -> Void
  ) {
    while true {
      flush()
      let batch = nextBatch(terminal, deadline: nextDeadline())
      for event in batch where !handle(event) { return }
      if terminal.isResumePending {
        terminal.isResumePending = false
        if terminal.adoptSize(), !handle(.terminal(.resized(terminal.size))) { return }
        if !handle(.terminal(.resumed)) { return }
      }
    }
  }

  /// Waits until something has come, and gives all of it: signals, messages, keys, the deadline.
  private func nextBatch(_ terminal: Terminal, deadline: Int?) -> [LoopEvent<Message>] {
    var sources = [
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.input.isGone ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    let start = TerminalInput.now
    let timeout = [deadline, terminal.input.patience].compactMap(\.self).min()
    let ready = poll(
      &sources, nfds_t(sources.count), timeout.map { Int32(clamping: max(0, $0)) } ?? -1)
    wakeUpCount += 1
    var batch: [LoopEvent<Message>] = []
    if ready > 0 {
      if sources[0].revents != 0 { batch += answerSignals(terminal).map(LoopEvent.terminal) }
      if sources[1].revents != 0 { batch += mailbox.takeAll().map(LoopEvent.message) }
      if sources[2].revents != 0 {
        batch += terminal.input.takeAvailable().map(LoopEvent.terminal)
      }
    }
    batch += terminal.input.takeHeldBack().map(LoopEvent.terminal)
    if let deadline, TerminalInput.now - start >= deadline { batch.append(.deadline) }
    return batch
  }

  private func answerSignals(_ terminal: Terminal) -> [TerminalEvent] {
    let came = signals.takeAll()
    var events: [TerminalEvent] = []
    if came.contains(SIGTSTP) { terminal.suspend() }
    if came.contains(SIGCONT), !terminal.isResumePending {
      terminal.reclaim()
      terminal.isResumePending = true
    }
    if came.contains(SIGWINCH), terminal.adoptSize() { events.append(.resized(terminal.size)) }
    if came.contains(SIGTERM) || came.contains(SIGHUP) { events.append(.endRequested) }
    return events
  }
}
