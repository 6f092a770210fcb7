import Glibc

/// How far something long is, on the last line of a terminal; nothing where there is none.
struct IntakeProgress {
  private let isOn = TerminalFacts.isTerminal(.talk) && !TerminalFacts.isDumb
  private let start = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var isOnScreen = false
  /// What is counted, in the plural.
  private let things: String

  init(of things: String = "messages") { self.things = things }

  /// Nothing in the first half second, then five times a second.
  mutating func show(_ count: Int) {
    let now = ContinuousClock.now
    guard isOn, now - start > .milliseconds(500), now - shown > .milliseconds(200) else { return }
    shown = now
    isOnScreen = true
    let rate = Int(Double(count) / ((now - start) / .seconds(1)))
    StandardError.write("\r\(count) \(things), \(rate) a second\u{1B}[K")
  }

  /// Makes room for what is said next.
  mutating func clear() {
    if isOnScreen { StandardError.write("\r\u{1B}[K") }
    isOnScreen = false
  }
}
