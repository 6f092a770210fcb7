import SeededRandom
import Testing

@testable import DeskbellCore

@Suite struct PageTests {
  /// Walking through pages in any direction gives each row once and in order, also where many rows
  /// have the same key.
  @Test(arguments: TicketOrder.allCases, [1, 3, 7, 50])
  func pagesMeetWithoutGapOrOverlap(order: TicketOrder, limit: Int) throws {
    let store = try SQLiteStore.inMemory()
    var random = SeededGenerator(seed: 7)
    let all = try store.write { writer in
      for _ in 0..<40 {
        _ = try Sample.ticket(writer, attention: Int64.random(in: 0..<4, using: &random))
      }
      return try writer.page(
        PageRequest(filter: .everything, order: order, limit: 100), now: Sample.time
      ).rows.map(\.id)
    }
    #expect(all.count == 40)
    try store.read { reader in
      var forward: [Ticket.ID] = []
      var anchor = PageRequest.Anchor.first
      while true {
        let page = try reader.page(
          PageRequest(filter: .everything, order: order, anchor: anchor, limit: limit),
          now: Sample.time)
        forward += page.rows.map(\.id)
        guard page.hasLater, let last = page.rows.last else { break }
        anchor = .after(last.cursor)
      }
      #expect(forward == all)

      var backward: [Ticket.ID] = []
      anchor = .last
      while true {
        let page = try reader.page(
          PageRequest(filter: .everything, order: order, anchor: anchor, limit: limit),
          now: Sample.time)
        backward = page.rows.map(\.id) + backward
        guard page.hasEarlier, let first = page.rows.first else { break }
        anchor = .before(first.cursor)
      }
      #expect(backward == all)
    }
  }

  @Test func everyFilterMeansTheSameAsLookingAtEachTicket() throws {
    let test = try TestDesk()
    var random = SeededGenerator(seed: 3)
    var tickets: [Ticket.ID] = []
    for number in 0..<60 {
      tickets.append(try test.receive(test.mail(id: "\(number)@x", from: "c\(number % 7)@y")))
      test.time.advance(seconds: 1)
    }
    for ticket in tickets {
      let verbs: [TicketVerb] = [
        .take, .solve, .setPriority(.urgent), .setPriority(.low), .setStatus(.pending),
        .tag(adding: ["vip"], removing: []), .snooze(until: test.time.now.adding(seconds: 60)),
        .escalate(
          EscalationRecord(
            target: .tier(2, of: test.billing), card: EscalationCard(why: "w"),
            keepsFollowing: false)),
        .move(to: test.network), .declareNoAnswerNeeded,
      ]
      for _ in 0..<3 {
        if let verb = verbs.randomElement(using: &random) {
          try test.perform(verb, ticket, as: test.asta)
        }
      }
    }
    let all = try tickets.map(test.ticket)
    let now = test.time.now
    let cases: [(TicketFilter, (Ticket) -> Bool)] = [
      (TicketFilter(isOpen: true), { $0.status.isOpen }),
      (TicketFilter(isOpen: false), { !$0.status.isOpen }),
      (TicketFilter(statuses: [.pending, .solved]), { [.pending, .solved].contains($0.status) }),
      (TicketFilter(assignment: .nobody), { $0.assignee == nil }),
      (
        TicketFilter(isOpen: true, assignment: .agent(test.id(test.asta)), snooze: .hidden),
        { $0.status.isOpen && $0.assignee == test.id(test.asta) && !$0.isSnoozed(at: now) }
      ),
      (TicketFilter(department: test.network), { $0.department == test.network }),
      (TicketFilter(tier: 2), { $0.tier == 2 }),
      (TicketFilter(isEscalated: true), { $0.escalatedAt != nil }),
      (TicketFilter(isEscalated: false), { $0.escalatedAt == nil }),
      (TicketFilter(isWaiting: true), { $0.waitingSince != nil }),
      (TicketFilter(isWaiting: false), { $0.waitingSince == nil }),
      (TicketFilter(snooze: .onlySnoozed), { $0.isSnoozed(at: now) }),
      (TicketFilter(priorities: [.urgent, .low]), { [.urgent, .low].contains($0.priority) }),
      (TicketFilter(tags: ["vip"]), { $0.tags.contains("vip") }),
      (TicketFilter(channel: .chat), { $0.channel == .chat }),
      (TicketFilter(createdFrom: all[20].createdAt), { $0.createdAt >= all[20].createdAt }),
      (TicketFilter(createdBefore: all[20].createdAt), { $0.createdAt < all[20].createdAt }),
      (
        TicketFilter(updatedFrom: all[10].updatedAt, updatedBefore: now),
        { $0.updatedAt >= all[10].updatedAt && $0.updatedAt < now }
      ),
      (TicketFilter(numbers: [1, 5, 99]), { [1, 5].contains($0.id) }),
    ]
    for (filter, isWanted) in cases {
      let page = try test.desk.page(PageRequest(filter: filter, order: .created, limit: 100))
      #expect(Set(page.rows.map(\.id)) == Set(all.filter(isWanted).map(\.id)), "\(filter)")
      #expect(try test.desk.count(filter, limit: .max) == all.count(where: isWanted))
    }
    let views: [ShippedView] = [
      .mine, .unassigned, .escalated, .snoozed, .allOpen, .department(test.billing),
      .department(test.network), .all,
    ]
    let counts = try test.desk.counts(of: views, for: test.id(test.asta))
    for view in views {
      let counted = try test.desk.count(view.filter(for: test.id(test.asta)), limit: .max)
      #expect(counts[view] == counted, "\(view)")
    }
    #expect(try test.desk.check() == [])
  }
}
