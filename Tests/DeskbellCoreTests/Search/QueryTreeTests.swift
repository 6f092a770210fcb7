import DeskbellDemo
import SeededRandom
import Testing

@testable import DeskbellCore

/// Random trees of conditions over a generated desk: one meaning in all readings.
@Suite struct QueryTreeTests {
  private static let now = instant("2026-11-21 10:00")

  private struct Sample {
    let desk: Desk
    let roster: DeskRoster
    var subjects: [FilterSubject] = []

    init() throws {
      desk = try Desk.inMemory(clock: DeskClock { QueryTreeTests.now })
      try DeskGenerator.fill(desk: desk, tickets: 150, seed: 21, now: QueryTreeTests.now)
      roster = try desk.roster()
      let all = try desk.page(PageRequest(filter: .everything, limit: 1000)).rows.map(\.id)
      for id in all {
        guard let detail = try desk.detail(id, reader: nil) else { continue }
        subjects.append(
          FilterSubject(
            detail.ticket,
            customerAddresses: detail.customer.addresses.map { Address(address: $0).folded },
            messages: detail.messages, followers: Set(detail.followers)))
      }
    }
  }

  @Test func `The store and the pure function agree on every tree`() throws {
    let sample = try Sample()
    var random = SeededGenerator(seed: 22)
    var found = 0
    for _ in 0..<400 {
      let filter = Self.tree(depth: 3, sample, &random)
      let byHand = sample.subjects.filter { $0.matches(filter) }.map(\.ticket.id).sorted()
      let stored = try sample.desk.tickets(filter, limit: 1000).map(\.id)
      #expect(stored == byHand, "\(QueryWriter(roster: sample.roster).text(of: filter))")
      let paged = try sample.desk.page(PageRequest(filter: filter, limit: 1000)).rows.map(\.id)
      #expect(paged.sorted() == byHand, "\(QueryWriter(roster: sample.roster).text(of: filter))")
      #expect(try sample.desk.count(filter, limit: 1000) == byHand.count)
      found += byHand.count
    }
    #expect(found > 4000)
  }

  @Test func `What is written of a tree is read as the same tree`() throws {
    let sample = try Sample()
    var random = SeededGenerator(seed: 23)
    let context = QueryContext(
      me: sample.roster.agents.first?.id, roster: sample.roster, now: Self.now)
    let writer = QueryWriter(roster: sample.roster)
    for _ in 0..<600 {
      let filter = Self.tree(depth: 4, sample, &random)
      let text = writer.text(of: filter)
      // What no ticket can meet is refused when it is read.
      guard let read = try? QueryParser.filter(for: text, in: context) else { continue }
      #expect(read == filter, "\(text)")
    }
  }

  private static func tree(
    depth: Int, _ sample: Sample, _ random: inout SeededGenerator
  ) -> TicketFilter {
    guard depth > 0, random.chance(perMille: 700) else { return leaf(sample, &random) }
    func parts() -> [TicketFilter] {
      (0...1 + random.below(2)).map { _ in tree(depth: depth - 1, sample, &random) }
    }
    return switch random.below(5) {
    case 0, 1: .conjunction(parts())
    case 2, 3: .disjunction(parts())
    default: .negation(tree(depth: depth - 1, sample, &random))
    }
  }

  private static func leaf(_ sample: Sample, _ random: inout SeededGenerator) -> TicketFilter {
    let subject = sample.subjects[random.below(sample.subjects.count)]
    let ticket = subject.ticket
    let moment = ticket.createdAt.adding(seconds: Int64(random.below(100)) - 50)
    return switch random.below(19) {
    case 0: .condition([.isOpen, .isWaiting, .isEscalated, .isSnoozed][random.below(4)])
    case 1: .condition([.isBreached, .isAtRisk, .isPressing][random.below(3)])
    case 2: .condition(.statuses([ticket.status]))
    case 3: .condition(.assignees([ticket.assignee]))
    case 4: .condition(.assignees([ticket.assignee, nil]))
    case 5: .condition(.departments([ticket.department]))
    case 6: .condition(.tiers(NumberRanges([Int64(ticket.tier)...9])))
    case 7: .condition(.priorities([ticket.priority, .urgent]))
    case 8: .condition(.channels([ticket.channel]))
    case 9: .condition(ticket.tags.isEmpty ? .isOpen : .tags(Set(ticket.tags.prefix(2))))
    case 10: .condition(.customer(ticket.customer))
    case 11: .condition(.customerAddresses(Set(subject.customerAddresses.prefix(1))))
    case 12: ticket.language.map { .condition(.languages([$0])) } ?? .condition(.isOpen)
    case 13: .condition(.numbers(NumberRanges([ticket.id.rawValue...ticket.id.rawValue + 20])))
    case 14: TicketFilter(createdFrom: moment, createdBefore: moment.adding(seconds: 400_000))
    case 15: TicketFilter(updatedFrom: moment)
    case 16:
      .condition([.hasAttachment, .isFollowed(by: sample.roster.agents[0].id)][random.below(2)])
    default: words(subject, &random)
    }
  }

  /// Words of a message, so that most are found somewhere.
  private static func words(
    _ subject: FilterSubject, _ random: inout SeededGenerator
  ) -> TicketFilter {
    guard let message = subject.messages.first else { return .condition(.isOpen) }
    func term(of text: SearchedText) -> SearchTerm {
      let word = text.words.isEmpty ? "x" : text.words[random.below(text.words.count)]
      return SearchTerm(word, isPrefix: random.chance(perMille: 200))
    }
    return switch random.below(4) {
    case 0: .condition(.subject(term(of: message.subject)))
    case 1: .condition(.sender(term(of: message.author)))
    case 2: .condition(.text([term(of: message.body)]))
    default: .condition(.text([term(of: message.body), term(of: message.people)]))
    }
  }
}

extension FilterSubject {
  fileprivate func matches(_ filter: TicketFilter) -> Bool {
    filter.matches(self, now: instant("2026-11-21 10:00"))
  }
}
