import DeskbellCore
import SeededRandom

/// How a generated conversation goes.
extension GeneratedConversation {
  mutating func play() {
    if random.chance(perMille: 20) { return playSpam() }
    let isOpen = staysOpen()
    let count = messageCount()
    customerWrites(text())
    if isOpen, random.chance(perMille: 180) { return }
    let agent = team[random.below(3)]
    if random.chance(perMille: 450) {
      wait(seconds: 300 + random.below(20_000))
      agentTakes(agent)
    }
    for number in stride(from: 2, to: count, by: 1) {
      step(number, agent)
    }
    if isOpen { leaveOpen(agent) } else { end(agent) }
  }

  private mutating func playSpam() {
    customerWrites(text())
    wait(seconds: 4000)
    agentSets(.spam, team[0])
  }

  /// Young tickets are open more often than old ones; two in a hundred altogether.
  private mutating func staysOpen() -> Bool {
    let young = generator.tickets - index <= generator.tickets * 3 / 100
    return random.chance(perMille: young ? 500 : 6)
  }

  /// Five on average with a long tail.
  private mutating func messageCount() -> Int {
    switch random.below(1000) {
    case ..<140: 1
    case ..<620: 2 + random.below(3)
    case ..<910: 5 + random.below(4)
    case ..<990: 9 + random.below(9)
    case ..<999: 20 + random.below(40)
    default: 100 + random.below(101)
    }
  }

  private mutating func step(_ number: Int, _ agent: Agent) {
    wait(seconds: 120 + random.below(random.chance(perMille: 300) ? 200_000 : 8000))
    switch random.below(100) {
    case ..<44: agentReplies(agent, text(), statusAfter: random.below(3) == 0 ? .pending : nil)
    case ..<92: customerWrites(text())
    default: agentNotes(agent, text())
    }
    if number == 4, random.chance(perMille: 60) {
      escalate(by: agent, to: team[3 + random.below(2)])
    }
  }

  private mutating func end(_ agent: Agent) {
    wait(seconds: 600 + random.below(90_000))
    agentReplies(agent, text(), statusAfter: .solved)
    if random.chance(perMille: 350) {
      wait(seconds: 4 * 86_400)
      agentSets(.closed, agent)
    }
  }

  private mutating func leaveOpen(_ agent: Agent) {
    wait(seconds: 600 + random.below(40_000))
    switch random.below(100) {
    case ..<55: customerWrites(text())
    case ..<75: agentReplies(agent, text(), statusAfter: .pending)
    case ..<85: agentReplies(agent, text(), statusAfter: .onHold)
    default: agentReplies(agent, text())
    }
    if ticket.assignee == nil, random.chance(perMille: 600) { agentTakes(agent) }
    if ticket.escalatedAt == nil, random.chance(perMille: 70) {
      escalate(by: agent, to: team[3 + random.below(2)])
    }
    if random.chance(perMille: 80) {
      snooze(by: agent, until: generator.now.adding(seconds: Int64(3600 + random.below(600_000))))
    }
  }

  static func priority(_ drawn: Int) -> Priority {
    switch drawn {
    case ..<80: .low
    case ..<840: .normal
    case ..<970: .high
    default: .urgent
    }
  }

  static func channel(_ drawn: Int) -> Channel {
    switch drawn {
    case ..<620: .mail
    case ..<770: .web
    case ..<880: .chat
    case ..<940: .phone
    case ..<980: .social
    default: .api
    }
  }

  /// 1.1 a ticket.
  static func tags(_ random: inout SeededGenerator) -> [String] {
    let count = [0, 0, 0, 1, 1, 1, 1, 2, 2, 3][random.below(10)]
    var tags: Set<String> = []
    while tags.count < count {
      // The square makes the first ones far more frequent than the last.
      let place = random.unit() * random.unit()
      tags.insert(tagNames[Int(place * Double(tagNames.count))])
    }
    return tags.sorted()
  }

  private static let tagNames = """
    invoice refund dns mail outage transfer wordpress quota certificate payment password backup \
    cancellation plan-change php spam performance vat complaint migration renewal database ddos \
    ipv6 cron ssh feedback gdpr discount voucher
    """.split(separator: " ").map(String.init)
}
