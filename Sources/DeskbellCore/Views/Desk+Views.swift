/// Lists that people keep.
extension Desk {
  /// An agent's own views and everybody's, each by name.
  public func savedViews(for agent: Agent.ID?) throws -> [SavedView] {
    try store.read { try $0.savedViews(for: agent) }
  }

  /// Adds a view (with the id 0), or changes the one with its id. Personal views are everybody's
  /// own affair; shared ones are seen by all.
  /// - Throws: `Refusal` where it is not permitted, or the name or the query will not do.
  @discardableResult
  public func save(
    _ view: SavedView, as actor: Actor, wallClock: WallClock = .utc
  ) throws -> SavedView {
    try act(as: actor) { session in
      var view = view
      view.name = view.name.trimmingBlanks
      view.query = view.query.trimmingBlanks
      let old = try session.writer.savedViews(for: session.agent?.id).first { $0.id == view.id }
      if view.id != 0, old == nil { throw Refusal.invalid("There is no such view any more.") }
      try session.requireRight(to: view)
      if let old { try session.requireRight(to: old) }
      try session.refuseName(of: view)
      let context = QueryContext(
        me: session.agent?.id, roster: try session.writer.roster(), now: session.now,
        wallClock: wallClock)
      do throws(QueryError) {
        _ = try view.filter(in: context)
      } catch {
        throw Refusal.invalid("The query of \(view.name) is not understood. \(error)")
      }
      view.id = try session.writer.save(view)
      return view
    }
  }

  /// - Throws: `Refusal` where it is not permitted.
  public func removeView(_ id: SavedView.ID, as actor: Actor) throws {
    try act(as: actor) { session in
      guard
        let view = try session.writer.savedViews(for: session.agent?.id).first(where: {
          $0.id == id
        })
      else { throw Refusal.invalid("There is no such view any more.") }
      try session.requireRight(to: view)
      try session.writer.removeView(id)
    }
  }

  /// How many tickets each filter finds, counted to at most `limit`.
  public func counts(of filters: [SavedView.ID: TicketFilter], limit: Int) throws
    -> [SavedView.ID: Int]
  {
    let now = clock.now()
    return try store.read { reader in
      try filters.mapValues { try reader.count($0, now: now, limit: limit) }
    }
  }

  /// How tags are used, the most used first; at most `limit`.
  public func tags(limit: Int) throws -> [String] {
    try store.read { try $0.tags(limit: limit) }
  }

  /// How an agent put tickets aside last, in the agent's words; nil: not yet.
  public func lastSnooze(of agent: Agent.ID) throws -> String? {
    try store.read { try $0.setting("last-snooze-\(agent)") }
  }

  public func rememberSnooze(_ words: String, of agent: Agent.ID) throws {
    try store.write { try $0.set("last-snooze-\(agent)", to: words) }
  }
}

extension ActionSession {
  /// One's own views are free; shared ones ask for the right.
  fileprivate func requireRight(to view: SavedView) throws {
    guard let owner = view.owner else { return try require(.editSharedViews, on: nil) }
    guard owner == agent?.id else {
      throw Refusal.invalid("The view \(view.name) is somebody else's.")
    }
  }

  fileprivate func refuseName(of view: SavedView) throws {
    guard !view.name.isEmpty, view.name.count <= SavedView.longestName,
      !view.name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else {
      throw Refusal.invalid(
        "A view needs a name of at most \(SavedView.longestName) characters in one line.")
    }
    let folded = view.name.lowercased()
    let departments = try writer.departments().map { $0.handle.lowercased() }
    if ShippedView.names.contains(folded) || departments.contains(folded) {
      throw Refusal.invalid("\(view.name) is the name of a view that every desk has.")
    }
    let known = try writer.savedViews(for: agent?.id)
    if known.contains(where: {
      $0.id != view.id && $0.owner == view.owner && $0.name.lowercased() == folded
    }) {
      throw Refusal.invalid("There is a view \(view.name) already.")
    }
  }
}
