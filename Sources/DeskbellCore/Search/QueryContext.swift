/// What the words of a query mean at this desk.
public struct QueryContext: Sendable {
  /// Who asks: `assignee:me`, `is:mine`; nil where it is nobody in particular.
  public var me: Agent.ID?
  public var roster: DeskRoster
  /// When it is asked; nil where it is kept, so that `7d` and `today` would change their meaning.
  public var now: Instant?
  /// The clock by which days begin.
  public var wallClock: WallClock

  public init(
    me: Agent.ID? = nil, roster: DeskRoster = DeskRoster(), now: Instant? = nil,
    wallClock: WallClock = .utc
  ) {
    self.me = me
    self.roster = roster
    self.now = now
    self.wallClock = wallClock
  }
}
