@testable import DeskbellCore

/// A desk on which something is promised: four hours to the first answer, two to the next, two days
/// in all, counted from nine to five in Vilnius.
struct PromiseDesk {
  static let calendar = """
    name: office
    zone: Europe/Vilnius
    day: 8h
    hours:
      mon: ["09:00-17:00"]
      tue: ["09:00-17:00"]
      wed: ["09:00-17:00"]
      thu: ["09:00-17:00"]
      fri: ["09:00-17:00"]
    """
  static let policy = """
    name: standard
    calendar: office
    entries:
      - name: urgent
        when: "priority:urgent"
        targets: { first-response: 1h, resolution: 1d }
      - name: all
        targets: { first-response: 4h, next-response: 2h, resolution: 2d, assignment: 1d }
    """

  let test: TestDesk

  /// - Parameter start: A Friday at 12:00 in Vilnius where nothing else is said.
  init(path: String? = nil, promises: Bool = true) throws {
    test = try TestDesk(path: path)
    // From Saturday noon to the next Friday.
    test.time.advance(seconds: 6 * 86_400)
    if promises { try promise() }
  }

  var desk: Desk { test.desk }

  @discardableResult
  func promise(calendar: String = Self.calendar, policy: String = Self.policy) throws
    -> [PromiseDocument]
  {
    try desk.putInForce(
      [
        PromiseFile(kind: .policy, text: policy, file: "policy.yaml"),
        PromiseFile(kind: .calendar, text: calendar, file: "calendar.yaml"),
      ], as: test.asta)
  }

  func advance(hours: Int64) { test.time.advance(seconds: hours * 3600) }

  func clock(_ kind: ClockKind, of ticket: Ticket.ID) throws -> ClockReading? {
    try desk.detail(ticket, reader: nil)?.promises?.clocks(at: test.time.now)
      .first { $0.kind == kind }
  }

  func outlook(_ ticket: Ticket.ID) throws -> PromiseOutlook { try test.ticket(ticket).outlook }
}

extension Instant {
  /// For tests, of literals.
  init(_ literal: StaticString) {
    guard let instant = Instant(iso8601: "\(literal)") else {
      preconditionFailure("\(literal) is no moment")
    }
    self = instant
  }
}
