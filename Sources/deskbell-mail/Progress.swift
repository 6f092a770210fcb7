import Foundation
import Glibc

/// How far a long intake is, on a terminal's last line.
struct Progress {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  private var isShown = false

  /// Nil where standard error is no terminal that can overwrite a line.
  init?() {
    guard isatty(2) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return nil }
    start = clock.now
    shown = start
  }

  /// Nothing is shown in the first half second, and then five times a second.
  mutating func show(_ count: Int) {
    let now = clock.now
    guard now - start > .milliseconds(500), now - shown > .milliseconds(200) else { return }
    shown = now
    isShown = true
    let elapsed = (now - start) / .seconds(1)
    write("\r\(count) mails, \(Int(Double(count) / elapsed)) a second\u{1B}[K")
  }

  /// Leaves an empty line for what is said next.
  mutating func end() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
