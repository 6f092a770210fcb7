@testable import DeskbellDemo
import SeededRandom
import Testing

@testable import DeskbellCore

@Suite struct DemoGeneratorTests {
  private static let now = Instant(seconds: 1_795_000_000)
  private static let generator = DeskGenerator(tickets: 5000, seed: 7, now: now)
  private static let histories = Array(generator.histories)

  @Test func sameSeedSameDesk() {
    let again = DeskGenerator(tickets: 5000, seed: 7, now: Self.now)
    #expect(Array(again.histories.prefix(300)) == Array(Self.histories.prefix(300)))
    #expect((0..<100).map(again.customer) == (0..<100).map(Self.generator.customer))
  }

  @Test func otherSeedOtherDesk() {
    let other = DeskGenerator(tickets: 5000, seed: 8, now: Self.now)
    #expect(Array(other.histories.prefix(50)) != Array(Self.histories.prefix(50)))
  }

  @Test func randomNumbersAreTheKnownOnes() {
    var random = SeededGenerator(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func proportionsAreRealistic() {
    let histories = Self.histories
    let count = Double(histories.count)
    let open = Double(histories.count { $0.ticket.status.isOpen }) / count
    #expect((0.014...0.026).contains(open), "\(open)")
    let messages = Double(histories.reduce(0) { $0 + $1.messages.count }) / count
    #expect((4.5...5.6).contains(messages), "\(messages)")
    let events = Double(histories.reduce(0) { $0 + $1.events.count }) / count
    #expect((5.0...6.6).contains(events), "\(events)")
    let tags = Double(histories.reduce(0) { $0 + $1.ticket.tags.count }) / count
    #expect((1.0...1.2).contains(tags), "\(tags)")
    let bytes = histories.flatMap(\.messages).reduce(0) { $0 + $1.text.utf8.count }
    #expect((250...650).contains(Double(bytes) / count / messages))
    #expect(histories.contains { $0.messages.count > 90 })
    #expect(Self.generator.agents.count == 40)
    #expect(Self.generator.departments.count == 8)
  }

  @Test func everythingAppears() {
    let tickets = Self.histories.map(\.ticket)
    #expect(Set(tickets.compactMap(\.language)) == ["en", "lt", "hu", "fil", "zh"])
    #expect(Set(tickets.map(\.channel)) == Set(Channel.allCases))
    #expect(Set(tickets.map(\.priority)) == Set(Priority.allCases))
    let statuses = Set(TicketStatus.allCases).subtracting([.merged])
    #expect(Set(tickets.map(\.status)) == statuses)
    let open = tickets.filter(\.status.isOpen)
    #expect(open.contains { $0.isSnoozed(at: Self.now) })
    #expect(open.contains { $0.escalatedAt != nil })
    #expect(open.contains { $0.assignee == nil })
    let texts = Self.histories.flatMap(\.messages).map(\.text)
    #expect(texts.contains { $0.contains("退款") })
    #expect(texts.count { $0.contains("zebrafish-") } >= 10)
  }

  private static func numbers(_ count: Int, after last: Int64) -> [Int64] {
    Array(last + 1..<last + 1 + Int64(count))
  }

  @Test func idsAndTimesGrow() {
    var message: Int64 = 0
    var event: Int64 = 0
    var created = Instant(milliseconds: 0)
    for (index, history) in Self.histories.enumerated() {
      #expect(history.ticket.id.rawValue == Int64(index + 1))
      #expect(history.ticket.createdAt >= created)
      created = history.ticket.createdAt
      #expect(
        history.messages.map(\.id.rawValue)
          == history.messages.indices.map { message + 1 + Int64($0) })
      message += Int64(history.messages.count)
      #expect(
        history.events.map(\.id.rawValue) == history.events.indices.map { event + 1 + Int64($0) })
      event += Int64(history.events.count)
      let times = history.events.map(\.at)
      #expect(times == times.sorted())
      #expect(history.ticket.updatedAt == times.last)
      #expect(history.ticket.updatedAt < Self.now)
    }
  }

  @Test func historyLeadsToTheTicket() {
    for history in Self.histories {
      #expect(history.events.first?.kind == .opened)
      #expect(history.events.map(\.version) == Array(1...history.events.count))
      #expect(history.ticket.version == history.events.count)
      let unanswered = history.messages.first {
        $0.kind == .customer && $0.id > history.ticket.answeredThrough ?? 0
      }
      #expect(
        history.ticket.waitingSince == (history.ticket.status.isOpen ? unanswered?.receivedAt : nil)
      )
      for event in history.events {
        for case .status(let from, let to) in event.data.changes {
          #expect(StatusMachine.allows(from, to: to), "\(from) to \(to)")
        }
      }
    }
  }

  @Test func fillsADeskThatChecksOut() throws {
    let desk = try Desk.inMemory(clock: .fixed(Self.now))
    var steps: [Int] = []
    try DeskGenerator.fill(desk: desk, tickets: 2500, seed: 3, now: Self.now) { steps.append($0) }
    #expect(steps == [2000, 2500])
    #expect(try desk.check().isEmpty)
    #expect(try desk.count(.everything, limit: 10_000) == 2500)
    let found = try desk.count(TicketFilter(text: [SearchTerm("退款")]), limit: 1000)
    #expect(found > 10)
    #expect(throws: DeskError.self) {
      try DeskGenerator.fill(desk: desk, tickets: 10, now: Self.now)
    }
  }
}
