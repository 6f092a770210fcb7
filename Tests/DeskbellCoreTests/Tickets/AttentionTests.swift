import DeskbellCore
import Testing

@Suite("What to do next")
struct AttentionTests {
  private let base = Instant(seconds: 1_000_000)

  private func hours(_ priority: Priority, isWaiting: Bool) -> Int64 {
    let attention = Attention(
      priority: priority, waitingSince: isWaiting ? base : nil, updatedAt: base)
    return attention.at.seconds(since: base) / 3600
  }

  @Test("The more urgent the sooner, and waiting customers before the others")
  func allowances() {
    #expect(Priority.allCases.map { hours($0, isWaiting: true) } == [72, 24, 4, 1])
    #expect(Priority.allCases.map { hours($0, isWaiting: false) } == [216, 72, 12, 3])
  }

  @Test("The wait counts, not the last change")
  func waiting() {
    let attention = Attention(
      priority: .urgent, waitingSince: base, updatedAt: base.adding(seconds: 86_400))
    #expect(attention.isCustomerWaiting && attention.base == base)
    #expect(attention.at == base.adding(seconds: attention.allowance))
  }

  @Test("An old wait overtakes a new urgent one in time")
  func overtakes() {
    let old = Attention(
      priority: .low, waitingSince: base.adding(seconds: -80 * 3600), updatedAt: base)
    let urgent = Attention(priority: .urgent, waitingSince: base, updatedAt: base)
    #expect(old.at < urgent.at)
  }

  @Test("A ticket's attention is that of its fields")
  func ofTicket() {
    let ticket = Ticket(
      id: 1, subject: "", priority: .high, channel: .mail, customer: 1, createdAt: base,
      updatedAt: base, waitingSince: base)
    #expect(
      Attention(of: ticket) == Attention(priority: .high, waitingSince: base, updatedAt: base))
  }

  @Test("Priorities are in order and know their rank")
  func priorities() {
    #expect(Priority.allCases.sorted() == [.low, .normal, .high, .urgent])
    #expect(Priority.allCases.map { Priority(rank: $0.rank) } == Priority.allCases)
    #expect(Priority(rank: -1) == nil && Priority(rank: 4) == nil)
  }
}
