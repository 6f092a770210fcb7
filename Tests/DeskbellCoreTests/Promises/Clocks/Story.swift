@testable import DeskbellCore

/// A ticket's history told step by step, for tests of its clocks.
struct Story {
  static let maria = Actor.agent(1)
  static let tomas = Actor.agent(2)
  static let customer = Actor.customer(7)

  private(set) var events: [PromiseEvent] = []
  private(set) var ticket = Ticket(
    id: 1042, subject: "Help", channel: .mail, customer: 7,
    createdAt: Instant(milliseconds: 0), updatedAt: Instant(milliseconds: 0))
  private var nextMessage: Int64 = 1
  private(set) var sequence: Int64 = 0
  var addresses: [String] = []

  init(priority: Priority = .normal, tags: [String] = [], assignee: Agent.ID? = nil) {
    ticket.priority = priority
    ticket.tags = tags
    ticket.assignee = assignee
  }

  /// The sequence of the newest event.
  @discardableResult
  mutating func add(
    _ at: String, by actor: Actor = maria, _ happening: PromiseEvent.Happening = .other,
    takesBack: Int64? = nil, repeats: Int64? = nil, _ change: (inout Ticket) -> Void = { _ in }
  ) -> Int64 {
    change(&ticket)
    sequence += 1
    events.append(
      PromiseEvent(
        at: instant(at), sequence: sequence, actor: actor, ticket: ticket,
        customerAddresses: addresses, happening: happening, takesBack: takesBack, repeats: repeats))
    return sequence
  }

  @discardableResult
  mutating func open(_ at: String, automatic: Bool = false) -> Int64 {
    add(
      at, by: Self.customer,
      .opened(.customer(receivedAt: instant(at), isAutomatic: automatic)))
  }

  @discardableResult
  mutating func customer(_ at: String, received: String? = nil, automatic: Bool = false) -> Int64 {
    let status = automatic ? ticket.status : StatusMachine.afterCustomerMessage(ticket.status)
    return add(
      at, by: Self.customer,
      .customerMessage(
        message(), receivedAt: instant(received ?? at), isAutomatic: automatic)
    ) { $0.status = status }
  }

  /// A public answer that leaves after a hold.
  @discardableResult
  mutating func reply(
    _ at: String, by actor: Actor = maria, hold: Int64 = 0, then status: TicketStatus? = nil
  ) -> Int64 {
    let after = status ?? StatusMachine.afterAgentMessage(ticket.status)
    return add(
      at, by: actor, .agentMessage(message(), leavesAt: instant(at).adding(seconds: hold))
    ) { $0.status = after }
  }

  @discardableResult
  mutating func set(_ status: TicketStatus, _ at: String, by actor: Actor = maria) -> Int64 {
    add(at, by: actor) { $0.status = status }
  }

  @discardableResult
  mutating func set(_ priority: Priority, _ at: String) -> Int64 {
    add(at) { $0.priority = priority }
  }

  @discardableResult
  mutating func assign(_ agent: Agent.ID?, _ at: String) -> Int64 {
    add(at) { $0.assignee = agent }
  }

  var lastMessage: Message.ID { Message.ID(rawValue: nextMessage - 1) }

  private mutating func message() -> Message.ID {
    defer { nextMessage += 1 }
    return Message.ID(rawValue: nextMessage)
  }

  /// The clocks after all of it.
  func state(_ timeline: PromiseTimeline, through now: String) -> PromiseState {
    PromiseState.fold(events, in: timeline, through: instant(now))
  }

  func reading(
    _ kind: ClockKind, at now: String, in timeline: PromiseTimeline
  ) -> ClockReading? {
    state(timeline, through: now).clocks(at: instant(now), in: timeline).first { $0.kind == kind }
  }
}

/// `2026-11-23 10:00` or with seconds, in UTC. Anything else is a mistake in the test.
func instant(_ text: String) -> Instant {
  let clock = text.count == 16 ? text + ":00" : text
  guard let instant = Instant(iso8601: clock.replacing(" ", with: "T") + "Z") else {
    preconditionFailure("\(text) is no moment")
  }
  return instant
}

func hours(_ count: Int64) -> Int64 { count * 3_600_000 }
func minutes(_ count: Int64) -> Int64 { count * 60_000 }

/// Policies and calendars for tests.
enum Promised {
  static let always = WorkingCalendar.always(name: "always", standardDay: 86_400)

  /// The same length for every priority.
  static func target(
    _ hours: Int64, _ calendar: String = "always"
  ) -> [Priority: PolicyTarget] {
    target(seconds: hours * 3600, calendar)
  }

  static func target(
    seconds: Int64, _ calendar: String = "always"
  ) -> [Priority: PolicyTarget] {
    Dictionary(
      uniqueKeysWithValues: Priority.allCases.map {
        ($0, PolicyTarget(length: TargetLength(seconds: seconds), calendar: calendar))
      })
  }

  static func entry(
    _ targets: [ClockKind: Int64], calendar: String = "always",
    change: (inout PolicyEntry) -> Void = { _ in }
  ) -> PolicyEntry {
    var entry = PolicyEntry(name: "all", targets: targets.mapValues { target($0, calendar) })
    change(&entry)
    return entry
  }

  static func book(
    _ entries: PolicyEntry..., calendars: [WorkingCalendar] = [always]
  ) -> PromiseBook {
    PromiseBook(calendars: calendars, policies: [Policy(name: "standard", entries: entries)])
  }

  /// Every clock, in round-the-clock hours.
  static let everything = PromiseTimeline(
    always: book(
      entry([.firstResponse: 4, .nextResponse: 4, .update: 24, .resolution: 48, .assignment: 1])))

  static func only(
    _ kind: ClockKind, _ hours: Int64, change: (inout PolicyEntry) -> Void = { _ in }
  ) -> PromiseTimeline {
    PromiseTimeline(always: book(entry([kind: hours], change: change)))
  }
}
