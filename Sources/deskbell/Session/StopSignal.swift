import Glibc

/// SIGTERM and SIGINT as something that is waited for, so that no work is cut in two.
struct StopSignal {
  private var signals = sigset_t()

  /// Keeps the signals from this thread and all that are started later.
  init() {
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits at most so long; true: stop.
  func comes(within seconds: Int64) -> Bool {
    var time = timespec(tv_sec: Int(seconds), tv_nsec: 0)
    var signals = signals
    while true {
      if sigtimedwait(&signals, nil, &time) > 0 { return true }
      // A process that was stopped and goes on waits anew.
      if errno != EINTR { return false }
    }
  }
}
