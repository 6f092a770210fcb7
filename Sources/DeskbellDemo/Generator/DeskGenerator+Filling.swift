@_spi(Loading) import DeskbellCore

extension DeskGenerator {
  private static let ticketsInTransaction = 2000
  private static let customersInTransaction = 20_000

  /// Fills an empty desk.
  ///
  /// - Parameter progress: Called now and then with how many tickets are there.
  /// - Throws: `DeskError`.
  public static func fill(
    desk: Desk, tickets: Int, seed: UInt64 = 1, now: Instant,
    progress: (_ done: Int) -> Void = { _ in }
  ) throws {
    guard let first = try desk.firstTicketIfEmpty() else {
      throw DeskError.invalid("A desk can only be generated where there is none yet.")
    }
    let generator = DeskGenerator(
      tickets: tickets, seed: seed, now: now, firstTicket: first)
    try generator.bringPeople(to: desk)
    try generator.bringPromises(to: desk)
    try generator.bringCustomers(to: desk)
    try generator.bringTickets(to: desk, progress: progress)
  }

  private func bringPeople(to desk: Desk) throws {
    for department in departments {
      try Self.require(desk.save(department, as: .system("generator")) == department.id)
    }
    for agent in agents {
      try Self.require(desk.save(agent, as: .system("generator")) == agent.id)
    }
  }

  /// Office hours and a policy that was in force before the first ticket. It raises no levels: those
  /// of the past would all be raised at once by the first worker.
  private func bringPromises(to desk: Desk) throws {
    let files = [
      (PromiseDocument.Kind.calendar, "office", Self.calendar),
      (.policy, "standard", Self.policy),
    ]
    try desk.load { loader in
      for (kind, name, text) in files {
        try loader.insert(
          PromiseDocument(
            id: 0, kind: kind, name: name, text: text, at: Instant(seconds: 0),
            actor: .system("generator")))
      }
    }
  }

  private static let calendar = """
    name: office
    zone: Europe/Vilnius
    day: 8h
    hours:
      mon: ["08:00-18:00"]
      tue: ["08:00-18:00"]
      wed: ["08:00-18:00"]
      thu: ["08:00-18:00"]
      fri: ["08:00-18:00"]
    """

  private static let policy = """
    name: standard
    calendar: office
    levels: []
    entries:
      - name: everything
        targets:
          first-response: { urgent: 1h, high: 4h, normal: 1d, low: 2d }
          next-response: { urgent: 2h, high: 4h, normal: 1d, low: 2d }
          resolution: { urgent: 2d, high: 5d, normal: 20d, low: 60d }
    """

  private func bringCustomers(to desk: Desk) throws {
    for start in stride(from: 0, to: customerCount, by: Self.customersInTransaction) {
      try desk.load { loader in
        for index in start..<min(start + Self.customersInTransaction, customerCount) {
          let customer = customer(index)
          try Self.require(loader.insert(customer) == customer.id)
        }
      }
    }
  }

  private func bringTickets(to desk: Desk, progress: (Int) -> Void) throws {
    var histories = histories
    var done = 0
    while done < tickets {
      done += try desk.load { try $0.insert(&histories, limit: Self.ticketsInTransaction) }
      progress(done)
    }
  }

  /// The histories name people by the ids that an empty store gives them.
  private static func require(_ isAsExpected: Bool) throws {
    guard isAsExpected else {
      throw DeskError.invalid("The store numbers people otherwise than an empty one does.")
    }
  }
}
