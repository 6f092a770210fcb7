import DeskbellDemo
import SeededRandom
import Testing

@testable import DeskbellCore

struct TicketFilterMatchingTests {
  private static let now = instant("2026-11-21 10:00")

  /// The store's SQL and the pure function agree on every generated ticket.
  @Test func matchingByHandAgreesWithTheStore() throws {
    let desk = try Desk.inMemory(clock: DeskClock { Self.now })
    try DeskGenerator.fill(desk: desk, tickets: 400, seed: 11, now: Self.now)
    let all = try desk.page(PageRequest(filter: .everything, limit: 1000)).rows.map(\.ticket)
    #expect(all.count == 400)
    var addresses: [Customer.ID: [String]] = [:]
    for ticket in all {
      addresses[ticket.customer] = try desk.store.read { reader in
        try reader.customer(ticket.customer)?.addresses.map { Address(address: $0).folded } ?? []
      }
    }
    var random = SeededGenerator(seed: 12)
    var matches = 0
    for _ in 0..<400 {
      let sample = all[random.below(all.count)]
      let filter = Self.filter(like: sample, addresses[sample.customer] ?? [], &random)
      let stored = try desk.page(PageRequest(filter: filter, limit: 1000)).rows.map(\.id).sorted()
      let byHand = all.filter {
        filter.matches($0, customerAddresses: addresses[$0.customer] ?? [], now: Self.now)
      }.map(\.id).sorted()
      #expect(stored == byHand, "\(filter)")
      matches += byHand.count
    }
    #expect(matches > 400)
  }

  private static func filter(
    like ticket: Ticket, _ addresses: [String], _ random: inout SeededGenerator
  ) -> TicketFilter {
    .conjunction(
      (0...random.below(2)).map { _ in
        let turn = random.chance(perMille: 200)
        let filter = condition(like: ticket, addresses, random.below(14), turn)
        return turn ? .negation(filter) : filter
      })
  }

  private static func condition(
    like ticket: Ticket, _ addresses: [String], _ kind: Int, _ turn: Bool
  ) -> TicketFilter {
    switch kind {
    case 0: TicketFilter(isOpen: ticket.status.isOpen)
    case 1: TicketFilter(statuses: [ticket.status, .onHold])
    case 2: TicketFilter(assignment: ticket.assignee.map { .agent($0) } ?? .nobody)
    case 3: TicketFilter(department: ticket.department)
    case 4: TicketFilter(tier: ticket.tier)
    case 5: TicketFilter(isEscalated: ticket.escalatedAt != nil)
    case 6: TicketFilter(isWaiting: ticket.waitingSince != nil)
    case 7: TicketFilter(snooze: turn ? .hidden : .onlySnoozed)
    case 8: TicketFilter(priorities: [ticket.priority])
    case 9: TicketFilter(channel: ticket.channel)
    case 10: TicketFilter(tags: Array(ticket.tags.prefix(2)))
    case 11: TicketFilter(customer: ticket.customer)
    case 12: TicketFilter(customerAddress: addresses.first?.uppercased())
    default: TicketFilter(language: ticket.language, numbers: turn ? [ticket.id, 7] : [])
    }
  }

  @Test func onlyTextIsLeftToTheStore() {
    #expect(TicketFilter(text: [SearchTerm("refund")]).searchesText)
    #expect(TicketFilter(excludedText: [SearchTerm("refund")]).searchesText)
    #expect(!TicketFilter(tags: ["refund"]).searchesText)
  }
}
