import DeskbellCore

/// Calendars and a policy to begin with.
enum SamplePromises {
  /// For a new desk: office hours and one policy for all.
  static func files(zone: String) -> [PromiseFile] {
    let calendar = """
      # When the desk works. Edit it, then: deskbell calendar import FILE
      name: office
      zone: \(zone)
      day: 8h
      hours:
        mon: ["09:00-17:00"]
        tue: ["09:00-17:00"]
        wed: ["09:00-17:00"]
        thu: ["09:00-17:00"]
        fri: ["09:00-17:00"]
      """
    return [
      PromiseFile(kind: .calendar, text: calendar + "\n", file: "office.yaml"),
      PromiseFile(kind: .policy, text: policy + "\n", file: "standard.yaml"),
    ]
  }

  private static let policy = """
    # What is promised. Edit it, try it: deskbell policy check FILE, then: deskbell policy import FILE
    name: standard
    calendar: office
    entries:
      - name: everything
        targets:
          first-response: { urgent: 1h, high: 4h, normal: 1d, low: 2d }
          next-response: { urgent: 2h, high: 4h, normal: 1d, low: 2d }
          resolution: { urgent: 1d, high: 2d, normal: 5d, low: 10d }
    examples:
      - name: a mail on Friday afternoon is answered on Monday
        ticket: { priority: high }
        events:
          - { at: "2026-03-27 15:00", customer: Where is my order? }
          - { at: "2026-03-30 10:30", reply: On its way. }
        at: "2026-03-30 12:00"
        expect:
          first-response: { state: met }
          resolution: { state: running }
    """

  /// For the demo desk: a support team that works every day, outages round the clock.
  static let demo: [PromiseFile] = [
    PromiseFile(kind: .calendar, text: support + "\n", file: "support.yaml"),
    PromiseFile(kind: .calendar, text: roundTheClock + "\n", file: "round-the-clock.yaml"),
    PromiseFile(kind: .policy, text: hosting + "\n", file: "hosting.yaml"),
  ]

  private static let support = """
    name: support
    zone: Europe/Vilnius
    day: 12h
    hours:
      mon: ["08:00-20:00"]
      tue: ["08:00-20:00"]
      wed: ["08:00-20:00"]
      thu: ["08:00-20:00"]
      fri: ["08:00-20:00"]
      sat: ["09:00-18:00"]
      sun: ["09:00-18:00"]
    holidays:
      2026-11-01: All Saints' Day
      2026-11-02: All Souls' Day
      2026-12-25: Christmas Day
      2026-12-26: Boxing Day
      2027-01-01: New Year's Day
    special:
      2026-12-24: ["09:00-12:00"]
    """

  private static let roundTheClock = """
    name: round-the-clock
    zone: Europe/Vilnius
    always: true
    """

  private static let hosting = """
    name: hosting
    calendar: support
    entries:
      - name: outages
        when: "dept:network priority:>=high"
        calendar: round-the-clock
        targets: { first-response: 1h, next-response: 2h, update: 4h, resolution: 1d }
      - name: security
        when: "dept:security"
        targets: { first-response: 2h, next-response: 4h, resolution: 2d }
      - name: everything
        targets:
          first-response: { urgent: 1h, high: 4h, normal: 8h, low: 2d }
          next-response: { urgent: 2h, high: 4h, normal: 1d, low: 2d }
          resolution: { urgent: 1d, high: 3d, normal: 5d, low: 10d }
    examples:
      - name: a customer writes in the evening
        ticket: { priority: high }
        events:
          - { at: "2026-11-23 19:00", customer: My site is slow. }
        at: "2026-11-23 19:30"
        expect:
          first-response: { due: "2026-11-24 11:00", state: running }
    """
}
