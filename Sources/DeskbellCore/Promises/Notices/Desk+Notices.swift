/// Notices of promises: who is told, when, and until when.
extension Desk {
  /// What an agent is to be told now: nothing outside the agent's own hours, everything that came up
  /// meanwhile once they begin. The same is told again until it is acknowledged.
  public func notices(for agent: Agent.ID) throws -> NoticeBoard {
    let now = clock.now()
    return try store.read { reader in
      let pending = try reader.notices(for: agent)
      guard !pending.isEmpty, let hours = try hours(of: agent, reader) else {
        return NoticeBoard(notices: pending)
      }
      guard hours.isOpen(at: now) else {
        return NoticeBoard(heldCount: pending.count, tellsAt: hours.nextOpening(from: now))
      }
      return NoticeBoard(notices: pending, shiftBegan: Self.opening(of: hours, before: now))
    }
  }

  /// Says that an agent has seen what was told, of a ticket or of all; how many there were. Whoever
  /// works on a ticket has acknowledged its notices by that.
  @discardableResult
  public func acknowledgeNotices(on ticket: Ticket.ID? = nil, as agent: Agent.ID) throws -> Int {
    try act(as: .agent(agent)) { session in
      try session.writer.acknowledgeNotices(for: agent, on: ticket, at: session.now)
    }
  }

  /// The hours in which an agent works; nil: the agent has none of their own.
  func hours(of agent: Agent.ID, _ reader: any StoreReader) throws -> WorkingCalendar? {
    guard let name = try reader.agent(agent)?.calendar else { return nil }
    return try shelf.library(in: reader).book.calendars[name]
  }

  /// When the hours that are running began: the end of the last night.
  private static func opening(of hours: WorkingCalendar, before now: Instant) -> Instant? {
    let longest: Int64 = 16 * 3600
    let stretches = hours.stretches(from: now.adding(seconds: -longest), to: now)
    // A break at noon does not make a new shift.
    let pause: Int64 = 4 * 3600
    let nights = stretches.filter { $0.worked == 0 && $0.end.seconds(since: $0.start) >= pause }
    return nights.last?.end ?? stretches.first { $0.worked > 0 }?.start
  }
}

extension ActionSession {
  /// Tells of a level: the assignee, else the people of the department who are on duty.
  func tell(of event: Event.ID, on ticket: Ticket) throws {
    let people = try writer.agents().filter(\.isActive)
    var receivers = people.filter { $0.id == ticket.assignee }
    if receivers.isEmpty {
      receivers = people.filter { person in
        person.duty.isOn(at: now)
          && (ticket.department.map(person.departments.contains) ?? true)
      }
    }
    for person in receivers {
      try writer.notify(person.id, of: event, on: ticket.id, at: now)
    }
  }
}
