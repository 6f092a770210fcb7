/// Where the desk takes the time from, so that tests can say what time it is.
public struct DeskClock: Sendable {
  public var now: @Sendable () -> Instant

  public init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// A clock that stands still.
  public static func fixed(_ instant: Instant) -> DeskClock { DeskClock { instant } }
}
