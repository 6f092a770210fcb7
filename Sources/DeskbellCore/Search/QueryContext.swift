/// What the words of a query mean at this desk.
public struct QueryContext: Sendable {
  /// Who asks: `assignee:me`, `is:mine`; nil where it is nobody in particular.
  public var me: Agent.ID?
  public var roster: DeskRoster

  public init(me: Agent.ID? = nil, roster: DeskRoster = DeskRoster()) {
    self.me = me
    self.roster = roster
  }
}
