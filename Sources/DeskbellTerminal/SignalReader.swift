import CLinux
import Glibc

/// The signals that the loop answers, as something to poll.
final class SignalReader: Sendable {
  static let signals = [SIGWINCH, SIGTERM, SIGHUP, SIGCONT, SIGTSTP, SIGINT]

  let descriptor: Int32

  /// Blocks the signals in this thread and in those that are started later.
  init() {
    descriptor = clinux_signalfd(Self.signals, Self.signals.count)
    precondition(descriptor >= 0, "no file descriptors left")
  }

  deinit { close(descriptor) }

  /// What has come since the last time, each once.
  func takeAll() -> Set<Int32> {
    var seen: Set<Int32> = []
    while case let signal = clinux_signalfd_next(descriptor), signal != 0 { seen.insert(signal) }
    return seen
  }
}
