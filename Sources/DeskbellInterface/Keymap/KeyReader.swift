import DeskbellCore
import DeskbellTerminal

/// The keys of a command that is not complete yet: its count and its prefix.
struct KeyReader: Equatable, Sendable {
  /// How long a prefix waits before it says what may follow, in milliseconds.
  static let hintDelay: Int64 = 300

  private(set) var count: Int?
  private(set) var pending: [Key] = []
  private(set) var since: Instant?

  enum Outcome: Equatable {
    /// The key was taken; more must follow.
    case waiting
    case command(String, count: Int?)
    /// Nothing is bound to these keys.
    case unbound([Key])
    /// Esc ended a prefix.
    case dropped
  }

  var isWaiting: Bool { count != nil || !pending.isEmpty }

  mutating func read(
    _ key: Key, in context: CommandContext, keymap: Keymap, now: Instant
  ) -> Outcome {
    if key == .escape, isWaiting {
      clear()
      return .dropped
    }
    let key = keymap.translated(key, after: pending, in: context)
    if context.takesCounts, pending.isEmpty, let digit = digit(key), digit > 0 || count != nil {
      count = min(99_999, (count ?? 0) * 10 + digit)
      return .waiting
    }
    let keys = pending + [key]
    switch keymap.match(keys, in: context) {
    case .command(let name):
      let given = count
      clear()
      return .command(name, count: given)
    case .prefix:
      pending = keys
      since = now
      return .waiting
    case .none:
      clear()
      return .unbound(keys)
    }
  }

  mutating func clear() {
    count = nil
    pending = []
    since = nil
  }

  /// When the box with what may follow is due.
  var hintAt: Instant? { since.map { Instant(milliseconds: $0.milliseconds + Self.hintDelay) } }

  private func digit(_ key: Key) -> Int? {
    guard case .character(let character) = key, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
