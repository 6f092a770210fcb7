import Glibc

/// What is typed: reads the tty, and knows when to stop waiting for the rest of a key.
struct TerminalInput {
  private var decoder: KeyDecoder
  private var lastRead: Int = 0
  /// The terminal has gone away.
  private(set) var isGone = false

  init(decoder: KeyDecoder) { self.decoder = decoder }

  /// Everything that waits, but not for ever: a frame should be drawn now and then. Call when there
  /// is something to read.
  mutating func takeAvailable() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<64 where !isGone {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        events += decoder.feed(buffer[..<count])
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        isGone = true
        events.append(.endRequested)
      }
      var more = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      if poll(&more, 1, 0) <= 0 { break }
    }
    lastRead = Self.now
    return events
  }

  /// Throws away what waits, such as answers to what another program asked the terminal. An answer
  /// that has only begun is still swallowed as one when the rest of it comes.
  mutating func discardAvailable() {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // That it has gone away is for the loop to see.
    guard poll(&waiting, 1, 0) > 0, waiting.revents & Int16(POLLHUP) == 0 else { return }
    _ = takeAvailable()
  }

  /// Milliseconds until `takeHeldBack` is due; nil when nothing is held back.
  var patience: Int? { decoder.patience.map { max(0, $0 - (Self.now - lastRead)) } }

  /// What was held back in the hope of more, if it has waited long enough.
  mutating func takeHeldBack() -> [TerminalEvent] { patience == 0 ? decoder.pause() : [] }

  /// Milliseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
