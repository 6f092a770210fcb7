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
    var filter = TicketFilter()
    for _ in 0...random.below(2) {
      let turn = random.chance(perMille: 200)
      switch random.below(14) {
      case 0: filter.isOpen = ticket.status.isOpen != turn
      case 1: filter.statuses = [ticket.status, .onHold]
      case 2: filter.assignment = ticket.assignee.map { .agent($0) } ?? .nobody
      case 3: filter.department = ticket.department
      case 4: filter.tier = ticket.tier
      case 5: filter.isEscalated = (ticket.escalatedAt != nil) != turn
      case 6: filter.isWaiting = (ticket.waitingSince != nil) != turn
      case 7: filter.snooze = [.any, .hidden, .onlySnoozed][random.below(3)]
      case 8: filter.priorities = [ticket.priority]
      case 9: filter.channel = ticket.channel
      case 10: filter.tags = Array(ticket.tags.prefix(1 + random.below(2)))
      case 11: filter.customer = ticket.customer
      case 12: filter.customerAddress = addresses.first?.uppercased()
      default:
        if turn { filter.numbers = [ticket.id, 7] } else { filter.language = ticket.language }
      }
    }
    return filter
  }

  @Test func onlyTextIsLeftToTheStore() {
    #expect(TicketFilter(text: [SearchTerm("refund")]).searchesText)
    #expect(TicketFilter(excludedText: [SearchTerm("refund")]).searchesText)
    #expect(!TicketFilter(tags: ["refund"]).searchesText)
  }
}
