import CLinux
import Glibc
import Synchronization

/// Hands values from any thread to the loop and wakes it.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  /// Readable while messages wait.
  let descriptor: Int32

  init() {
    descriptor = clinux_eventfd()
    precondition(descriptor >= 0, "no file descriptors left")
  }

  deinit { close(descriptor) }

  /// Hands over a message and wakes the loop; may be called on any thread.
  public func post(_ message: Message) {
    let wasEmpty = waiting.withLock { list in
      list.append(message)
      return list.count == 1
    }
    if wasEmpty { clinux_eventfd_wake(descriptor) }
  }

  /// All that has come, in order.
  func takeAll() -> [Message] {
    clinux_eventfd_drain(descriptor)
    return waiting.withLock { list in
      defer { list.removeAll() }
      return list
    }
  }
}
