import DeskbellCore

/// The clocks of a ticket with five hundred events, whose policy counts on working hours.
struct Folding {
  private let timeline: PromiseTimeline
  private let events: [PromiseEvent]

  init() throws {
    let calendar = try WorkingCalendar(yaml: Self.calendar, file: "bench")
    let policy = try PolicyFile(text: Self.policy, file: "bench", calendars: [calendar]).policy
    timeline = PromiseTimeline(
      always: PromiseBook(calendars: [calendar], policies: [policy]))
    events = Self.history(500)
  }

  func lines(runs: Int) -> [ReportLine] {
    let now = events.last?.at.adding(seconds: 60) ?? Instant(seconds: 0)
    let state = PromiseState.fold(events, in: timeline, through: now)
    let text = state.encode()
    let next = PromiseEvent(
      at: now, sequence: 501, actor: .agent(1), ticket: events[0].ticket,
      happening: .agentMessage(501, leavesAt: now.adding(seconds: 10)))
    func line(_ name: String, _ body: () -> Void) -> ReportLine {
      ReportLine(name: name, samples: Samples.measure(runs: runs) { _ in body() })
    }
    return [
      line("fold of 500 events") {
        _ = PromiseState.fold(events, in: timeline, through: now)
      },
      line("ledger of 500 events") {
        _ = PromiseLedger.of(events, in: timeline, through: now)
      },
      line("read, follow an event, write") {
        guard var state = PromiseState.decode(text) else { return }
        state.advance(by: next, in: timeline)
        _ = state.outlook(in: timeline)
        _ = state.encode()
      },
      line("1000 x clocks of a ticket") {
        for step in 0..<1000 {
          _ = state.clocks(at: now.adding(seconds: Int64(step)), in: timeline)
        }
      },
    ]
  }

  private static let calendar = """
    name: office
    zone: Europe/Berlin
    hours:
      mon: ["09:00-12:00", "13:00-17:00"]
      tue: ["09:00-12:00", "13:00-17:00"]
      wed: ["09:00-12:00", "13:00-17:00"]
      thu: ["09:00-12:00", "13:00-17:00"]
      fri: ["09:00-12:00", "13:00-15:00"]
    holidays: { 2026-04-03: Good Friday, 2026-04-06: Easter Monday, 2026-05-01: Labour Day }
    """

  private static let policy = """
    name: bench
    calendar: office
    entries:
      - name: vip
        when: "tag:vip"
        targets: {first-response: 1h, next-response: 1h, update: 8h, resolution: 16h, assignment: 1h}
      - name: urgent
        when: "priority:urgent"
        targets: {first-response: 1h, next-response: 2h, update: 8h, resolution: 24h, assignment: 1h}
      - name: all
        targets: {first-response: 4h, next-response: 4h, update: 24h, resolution: 80h, assignment: 2h}
    """

  /// Messages, held answers, statuses, priorities, tags and assignees in turn.
  private static func history(_ count: Int64) -> [PromiseEvent] {
    let start = Instant(seconds: 1_772_500_000)
    var ticket = Ticket(
      id: 1, subject: "Bench", channel: .mail, customer: 1, createdAt: start, updatedAt: start)
    return (0..<count).map { step in
      let at = start.adding(seconds: step * 7000)
      let message = Message.ID(rawValue: step + 1)
      var happening = PromiseEvent.Happening.other
      switch step % 8 {
      case 0:
        ticket.status = .open
        happening =
          step == 0
          ? .opened(.customer(receivedAt: at, isAutomatic: false))
          : .customerMessage(message, receivedAt: at, isAutomatic: false)
      case 1: ticket.assignee = ticket.assignee == nil ? 1 : nil
      case 2: ticket.priority = ticket.priority == .urgent ? .normal : .urgent
      case 3: ticket.tags = ticket.tags.isEmpty ? ["vip"] : []
      case 4, 6:
        ticket.status = .pending
        happening = .agentMessage(message, leavesAt: at.adding(seconds: 10))
      case 5: ticket.status = .onHold
      default: ticket.status = .solved
      }
      return PromiseEvent(
        at: at, sequence: step + 1, actor: .agent(1), ticket: ticket, happening: happening)
    }
  }
}
