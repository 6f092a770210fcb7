import DeskbellCore
import Synchronization

/// A clock that shows what it is told to, until it is let run on.
public final class SettableClock: Sendable {
  private enum Mode {
    case standing(Instant)
    case following(DeskClock)
  }

  private let mode: Mutex<Mode>

  public init(_ start: Instant) { mode = Mutex(.standing(start)) }

  /// What a desk is opened with.
  public var deskClock: DeskClock { DeskClock { self.now } }

  /// What it shows.
  public var now: Instant {
    mode.withLock { mode in
      switch mode {
      case .standing(let instant): instant
      case .following(let clock): clock.now()
      }
    }
  }

  /// Shows this moment from now on, and stands still.
  public func set(_ instant: Instant) { mode.withLock { $0 = .standing(instant) } }

  /// Shows from now on what another clock shows.
  public func follow(_ clock: DeskClock) { mode.withLock { $0 = .following(clock) } }
}
