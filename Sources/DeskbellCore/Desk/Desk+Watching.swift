/// What others do to the same store.
extension Desk {
  /// A number that moves when any process commits to the store. Costs microseconds.
  public func changeMark() throws -> Int64 { try store.changeMark() }

  /// What it was that changed. Costs a look into the store: to be asked when `changeMark` has moved.
  public func changeMarks() throws -> ChangeMarks { try store.changeMarks() }

  /// The newest event of the whole desk.
  public func newestEvent() throws -> Event.ID? { try store.read { try $0.newestEvent() } }

  /// The tickets changed after an event, the newest `limit` of them.
  public func ticketsChanged(after event: Event.ID, limit: Int) throws -> [Ticket.ID] {
    try store.read { try $0.ticketsChanged(after: event, limit: limit) }
  }
}
