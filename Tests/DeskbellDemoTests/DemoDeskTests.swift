@testable import DeskbellDemo
import Testing

@testable import DeskbellCore

@Suite struct DemoDeskTests {
  private static let now = Instant(seconds: 1_795_000_000)
  /// Filled once: every test but one only looks at it.
  private static let shared = Result { try filled() }

  private static func filled() throws -> Desk {
    let clock = SettableClock(now)
    let desk = try Desk.inMemory(name: DemoDesk.name, clock: clock.deskClock)
    try DemoDesk.fill(desk: desk, clock: clock, seed: 1, now: now)
    return desk
  }

  private static func allRows(_ desk: Desk) throws -> [TicketRow] {
    let request = PageRequest(filter: .everything, order: .created, limit: 1000)
    return try desk.page(request).rows
  }

  @Test func everyScriptIsPlayable() throws {
    let desk = try Self.shared.get()
    let rows = try Self.allRows(desk)
    #expect(rows.count == (try DemoStories.all().count))
    #expect(rows.allSatisfy { $0.ticket.updatedAt <= Self.now })
    #expect(rows.allSatisfy { $0.messageCount >= 1 })
    #expect(desk.clock.now() == Self.now)
    #expect(try desk.check().isEmpty)
    #expect(try desk.responses().count >= 23)
  }

  @Test func thereIsWorkForEverybody() throws {
    let desk = try Self.shared.get()
    let tickets = try Self.allRows(desk).map(\.ticket)
    let open = tickets.filter { $0.status.isOpen }
    #expect((80...130).contains(open.count), "\(open.count)")
    for status in TicketStatus.allCases where status != .merged {
      #expect(tickets.count { $0.status == status } >= 3, "\(status)")
    }
    #expect(open.count { $0.isSnoozed(at: Self.now) } >= 4)
    #expect(open.count { $0.escalatedAt != nil } >= 8)
    #expect(open.count { $0.priority == .urgent } >= 3)
    #expect(open.count { $0.assignee == nil } >= 15)
    #expect(tickets.count { $0.handOvers > 0 } >= 20)
    let maria = try #require(try desk.roster().agent(handle: DemoDesk.agentHandle))
    #expect(maria.duty == .on)
    #expect(open.count { $0.assignee == maria.id } >= 8)
    #expect(try desk.drafts(of: maria.id).count >= 1)
    #expect(try !desk.responseUses(by: maria.id).isEmpty)
  }

  @Test func sameSeedSameDesk() throws {
    let first = try Self.shared.get()
    let second = try Self.filled()
    for row in try Self.allRows(first) {
      let one = try #require(try first.detail(row.id, reader: nil))
      let two = try #require(try second.detail(row.id, reader: nil))
      #expect(one.ticket == two.ticket)
      #expect(one.events == two.events)
      #expect(one.messages.map(\.text) == two.messages.map(\.text))
      #expect(one.messages.map(\.receivedAt) == two.messages.map(\.receivedAt))
    }
  }

  @Test func seedMovesTheTimes() throws {
    let scripts = try DemoStories.all()
    let first = DemoPlayer.cues(of: scripts, seed: 1, now: Self.now)
    #expect(first == DemoPlayer.cues(of: scripts, seed: 1, now: Self.now))
    #expect(first != DemoPlayer.cues(of: scripts, seed: 2, now: Self.now))
    #expect(first.allSatisfy { $0.at <= Self.now })
    for (index, script) in scripts.enumerated() {
      #expect(
        first.filter { $0.script == index }.map(\.step) == Array(script.steps.indices),
        "\(script.subject)")
    }
  }

  @Test func someCustomersHaveSeveralAddresses() throws {
    let desk = try Self.shared.get()
    let customer = try #require(try desk.customer(address: "jonas@kavosnamai.example.net"))
    #expect(customer.addresses.count == 2)
    #expect(try desk.customer(address: "jonas.petraitis@mail.example.org")?.id == customer.id)
  }

  @Test func clockRunsOnWhenLet() throws {
    let clock = SettableClock(Self.now)
    #expect(clock.deskClock.now() == Self.now)
    clock.follow(.fixed(Self.now.adding(seconds: 60)))
    #expect(clock.deskClock.now() == Self.now.adding(seconds: 60))
  }
}
