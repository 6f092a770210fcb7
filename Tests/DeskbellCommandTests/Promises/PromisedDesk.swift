import DeskbellCore

/// A desk with promises that were made in the past, so that their times are over now without a
/// test having to wait.
struct PromisedDesk {
  static let always = """
    name: always
    always: true

    """
  static let policy = """
    name: standard
    calendar: always
    entries:
      - name: urgent
        when: priority:urgent
        targets: { first-response: 15m, resolution: 4h }
      - name: rest
        targets: { first-response: 2h, next-response: 2h, resolution: 4d }
    examples:
      - name: an urgent ticket
        ticket: { priority: urgent }
        events:
          - { at: "2026-11-20 10:00", customer: Help. }
        expect:
          first-response: { due: "2026-11-20 10:15" }

    """

  let sandbox: Sandbox
  let now = DeskClock.system.now()

  var store: String { sandbox.store }

  init(policy: String = Self.policy) throws {
    sandbox = try Sandbox.withDesk()
    try desk(hoursAgo: 48).putInForce(
      [
        PromiseFile(kind: .calendar, text: Self.always, file: "always.yaml"),
        PromiseFile(kind: .policy, text: policy, file: "standard.yaml"),
      ], as: .system("test"))
  }

  /// The desk as it was so many hours ago.
  func desk(hoursAgo hours: Int64) throws -> Desk {
    try Desk.open(path: store, clock: .fixed(now.adding(seconds: -hours * 3600)), holdSeconds: 0)
  }

  func receive(_ count: Int, hoursAgo hours: Int64) throws {
    let known = try desk(hoursAgo: 0).count(.everything, limit: .max)
    let messages = (known..<(known + count)).map { number in
      IncomingMessage(
        channel: .mail, externalID: "\(number)@example.com",
        from: Address(name: "Ann", address: "ann\(number)@example.com"), subject: "Help \(number)",
        text: "Please.")
    }
    _ = try desk(hoursAgo: hours).receive(messages)
  }

  /// The levels that were raised, a line for each: ticket, clock, percent.
  func raised() throws -> [String] {
    let desk = try desk(hoursAgo: 0)
    let count = try desk.count(.everything, limit: .max)
    return try (1...max(1, count)).flatMap { number -> [String] in
      let events = try desk.detail(Ticket.ID(rawValue: Int64(number)), reader: nil)?.events ?? []
      return events.compactMap(\.data.level).map { "\(number) \($0.kind) \($0.percent)" }
    }
  }
}
