import DeskbellCore

/// Promises of the sample desk: clocks in every state.
extension SampleDesk {
  /// Every day from nine to eight in the evening, an hour ahead of the screens, which show UTC.
  static let calendar = """
    name: office
    zone: Europe/Berlin
    day: 8h
    hours:
      mon: 09:00-20:00
      tue: 09:00-20:00
      wed: 09:00-20:00
      thu: 09:00-20:00
      fri: 09:00-20:00
      sat: 09:00-20:00
      sun: 09:00-20:00
    holidays:
      2026-11-20: Bridge day
    """

  static let policy = """
    name: standard
    calendar: office
    entries:
      - name: experts
        when: tier:2
        targets:
          first-response: {urgent: 1h, high: 20m, normal: 8h, low: 2d}
          next-response: {urgent: 30m, high: 1h, normal: 4h, low: 1d}
          resolution: {urgent: 2d, high: 2d, normal: 5d, low: 10d}
      - name: everybody
        targets:
          first-response: {urgent: 1h, high: 20m, normal: 8h, low: 2d}
          next-response: {urgent: 30m, high: 1h, normal: 4h, low: 1d}
          update: {urgent: 4h, high: 1d}
          resolution: {urgent: 1d, high: 2d, normal: 5d, low: 10d}
    """

  func promise() throws {
    clock.set(Self.start.adding(seconds: -300_000))
    _ = try desk.putInForce(
      [
        PromiseFile(kind: .calendar, text: Self.calendar, file: "office.yaml"),
        PromiseFile(kind: .policy, text: Self.policy, file: "standard.yaml"),
      ], as: .system("setup"))
  }

  /// The third ticket is put aside though its customer waits; the sixth was answered and waits for
  /// its customer.
  func fillPromises() throws {
    let maria = Actor.agent(maria)
    clock.set(Self.start.adding(seconds: -5400))
    _ = try desk.perform(.setStatus(.pending), on: [SeenTicket(tickets[2])], as: maria)
    let answer = Composition(text: "Which invoice?", statusAfter: .pending)
    _ = try desk.perform(.reply(answer), on: [SeenTicket(tickets[5])], as: maria)
  }
}
