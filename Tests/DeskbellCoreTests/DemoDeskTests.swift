import Testing

@testable import DeskbellCore

@Suite struct DemoDeskTests {
  static let now = Instant(seconds: 1_795_000_000)

  private static func filled(seed: UInt64 = 1) throws -> Desk {
    let clock = SettableClock(now)
    let desk = try Desk.inMemory(name: DemoDesk.name, clock: clock.deskClock)
    try DemoDesk.fill(desk: desk, clock: clock, seed: seed, now: now)
    return desk
  }

  private static func allRows(_ desk: Desk) throws -> [TicketRow] {
    let request = PageRequest(filter: .everything, order: .created, limit: 1000)
    return try desk.page(request).rows
  }

  @Test func everyScriptIsPlayable() throws {
    let desk = try Self.filled()
    let rows = try Self.allRows(desk)
    #expect(rows.count == (try DemoStories.all().count))
    #expect(rows.allSatisfy { $0.ticket.updatedAt <= Self.now })
    #expect(desk.clock.now() == Self.now)
    #expect(try desk.check().isEmpty)
  }

  @Test func thereIsWorkForEverybody() throws {
    let desk = try Self.filled()
    let tickets = try Self.allRows(desk).map(\.ticket)
    let open = tickets.filter { $0.status.isOpen }
    #expect((80...150).contains(open.count), "\(open.count)")
    for status in TicketStatus.allCases where status != .merged {
      #expect(tickets.count { $0.status == status } >= 3, "\(status)")
    }
    #expect(open.count { $0.isSnoozed(at: Self.now) } >= 4)
    #expect(open.count { $0.escalatedAt != nil } >= 8)
    #expect(open.count { $0.priority == .urgent } >= 3)
    #expect(open.count { $0.assignee == nil } >= 15)
    let maria = try #require(try desk.roster().agent(handle: DemoDesk.agentHandle))
    #expect(open.count { $0.assignee == maria.id } >= 6)
    #expect(try desk.drafts(of: maria.id).count >= 1)
  }

  @Test func sameSeedSameDesk() throws {
    let first = try Self.filled()
    let second = try Self.filled()
    for row in try Self.allRows(first) {
      let one = try first.detail(row.id, reader: nil)
      let two = try second.detail(row.id, reader: nil)
      #expect(one?.ticket == two?.ticket)
      #expect(one?.events == two?.events)
      #expect(one?.messages.map(\.text) == two?.messages.map(\.text))
      #expect(one?.messages.map(\.receivedAt) == two?.messages.map(\.receivedAt))
    }
  }

  @Test func otherSeedOtherTimes() throws {
    let first = try Self.allRows(try Self.filled(seed: 1)).map(\.ticket.createdAt)
    let second = try Self.allRows(try Self.filled(seed: 2)).map(\.ticket.createdAt)
    #expect(first != second)
  }

  @Test func someCustomersHaveSeveralAddresses() throws {
    let desk = try Self.filled()
    let customer = try #require(try desk.customer(address: "jonas@kavosnamai.example.net"))
    #expect(customer.addresses.count == 2)
    #expect(try desk.customer(address: "jonas.petraitis@mail.example.org")?.id == customer.id)
  }

  @Test func clockRunsOnWhenLet() throws {
    let clock = SettableClock(Self.now)
    clock.follow(.fixed(Self.now.adding(seconds: 60)))
    #expect(clock.now == Self.now.adding(seconds: 60))
  }
}
