import Testing

@testable import DeskbellCore

@Suite("Merging tickets") struct MergingTests {
  let test: TestDesk
  let first: Ticket.ID
  let second: Ticket.ID

  init() throws {
    test = try TestDesk()
    first = try test.receive(test.mail("Where is my refund?", id: "a@x"))
    test.time.advance(seconds: 60)
    second = try test.receive(test.mail("I wrote before", subject: "Again", id: "b@x"))
  }

  private func merge(
    _ source: Ticket.ID, into target: Ticket.ID, acrossCustomers: Bool = false,
    as actor: Actor? = nil
  ) throws -> ActionReport.Item {
    try test.perform(
      .join(.merge(into: target, acrossCustomers: acrossCustomers)), source,
      as: actor ?? test.maria)
  }

  @Test func messagesMoveAsTheyAreAndStandInTheOrderOfTime() throws {
    try test.perform(.note(Composition(text: "for us only")), second, as: test.maria)
    test.time.advance(seconds: 60)
    try test.receive(test.mail("Hello?", id: "c@x", references: ["a@x"]))
    _ = try merge(second, into: first)
    let detail = try #require(try test.desk.detail(first, reader: nil))
    #expect(
      detail.messages.map(\.text)
        == ["Where is my refund?", "I wrote before", "for us only", "Hello?"])
    #expect(detail.messages.map(\.kind) == [.customer, .customer, .note, .customer])
    let rows = try test.desk.rows([first, second], order: .created)
    #expect(rows.map(\.messageCount) == [4, 0])
    #expect(rows[0].lastWriter == "Jonas Petrauskas")
  }

  @Test func itIsOneActionAndBothHistoriesTellIt() throws {
    let item = try merge(second, into: first)
    let events = try [first, second].map { try test.desk.detail($0, reader: nil)?.events.last }
    #expect(events.map { $0?.kind } == [.merged, .merged])
    #expect(events[0]?.batch == events[1]?.batch)
    #expect(item.event == events[1]?.id)
    let words = DeskWords(roster: try test.desk.roster()) { _ in "" }
    #expect(
      events.compactMap { $0.map(words.predicate) } == [
        "merged #2 into it: 1 message came with it", "merged it into #1",
      ])
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.ticket(second).status == .new)
    #expect(try test.desk.detail(second, reader: nil)?.messages.count == 1)
  }

  @Test func laterMailToTheMergedTicketComesToTheOther() throws {
    _ = try merge(second, into: first)
    let again = try test.receive(test.mail("And?", id: "d@x", references: ["b@x"]))
    let named = try test.receive(test.mail("And?", subject: "Re: Again [#2]", id: "e@x"))
    #expect([again, named] == [first, first])
  }

  @Test func whatTheCustomerWaitsForInOneCountsInTheOther() throws {
    try test.perform(
      .reply(Composition(text: "Here it is.", statusAfter: .solved)), first, as: test.maria)
    test.time.advance(seconds: 60)
    #expect(try test.ticket(first).waitingSince == nil)
    _ = try merge(second, into: first)
    let merged = try test.ticket(first)
    #expect(merged.status == .open)
    #expect(merged.waitingSince == TestDesk.start.adding(seconds: 60))
    try test.perform(.reply(Composition(text: "Twice.")), first, as: test.maria)
    #expect(try test.ticket(first).waitingSince == nil)
    #expect(try test.desk.check() == [])
  }

  @Test func whatWasAnsweredStaysAnswered() throws {
    try test.perform(.reply(Composition(text: "Yes.")), second, as: test.maria)
    try test.perform(.reply(Composition(text: "Here it is.")), first, as: test.maria)
    _ = try merge(second, into: first)
    #expect(try test.ticket(first).waitingSince == nil)
    #expect(try test.desk.check() == [])
  }

  @Test func aHeldAnswerStillGoesOut() throws {
    try test.perform(.reply(Composition(text: "On its way")), second, as: test.maria)
    _ = try merge(second, into: first, as: test.tomas)
    let answer = try #require(try test.desk.detail(first, reader: nil)?.messages.last)
    #expect(answer.delivery == .queued)
    #expect(answer.releaseAt == test.time.now.adding(seconds: 10))
    // Its writer can still take it back.
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.desk.detail(first, reader: nil)?.messages.count == 2)
    #expect(try test.desk.check() == [])
  }

  @Test func differentCustomersAreNamedAndAskedFor() throws {
    let other = try test.receive(test.mail(id: "f@x", from: "ona@example.com"))
    let refused = try merge(other, into: first)
    guard case .invalid(let words) = refused.refusal else {
      Issue.record("it was merged without a question")
      return
    }
    #expect(words.contains("ona@example.com") && words.contains("jonas@example.com"))
    #expect(try merge(other, into: first, acrossCustomers: true).refusal == nil)
    #expect(try test.ticket(first).customer != test.ticket(other).customer)
  }

  @Test func aMergedTicketLeadsToItsEndAndCirclesAreRefused() throws {
    let third = try test.receive(test.mail(id: "g@x"))
    _ = try merge(second, into: first)
    _ = try merge(third, into: second)
    #expect(try test.ticket(third).mergedInto == first)
    #expect(try merge(first, into: second).refusal != nil)
    #expect(try merge(first, into: first).refusal != nil)
    #expect(try merge(second, into: third).refusal == .alreadySo("It is part of #1 already."))
    #expect(try test.perform(.setPriority(.high), second, as: test.maria).refusal != nil)
    #expect(try test.desk.detail(first, reader: nil)?.messages.count == 3)
  }

  @Test func aChainIsUndoneFromItsEndOnly() throws {
    let third = try test.receive(test.mail(id: "g@x"))
    _ = try merge(second, into: first)
    _ = try merge(first, into: third, as: test.tomas)
    #expect(throws: Refusal.invalid("#1 was merged into #3 since: unmerge it first.")) {
      try test.desk.undo(as: test.maria)
    }
    #expect(try test.perform(.join(.unmerge), second, as: test.asta).refusal != nil)
    _ = try test.perform(.join(.unmerge), first, as: test.asta)
    #expect(try test.desk.detail(first, reader: nil)?.messages.count == 2)
    _ = try test.perform(.join(.unmerge), second, as: test.asta)
    #expect(try test.desk.detail(second, reader: nil)?.messages.count == 1)
    #expect(try test.desk.check() == [])
  }

  @Test func aMergingThatSomebodyElseTookBackIsNotTakenBackTwice() throws {
    _ = try merge(second, into: first)
    _ = try test.perform(.join(.unmerge), second, as: test.tomas)
    #expect(try test.desk.undo(as: test.maria) == nil)
    _ = try test.desk.undo(as: test.tomas)
    #expect(try test.ticket(second).mergedInto == first)
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.ticket(second).mergedInto == nil)
  }

  @Test func theSearchFindsTheOtherTicketAndRenamingStillWorks() throws {
    _ = try merge(second, into: first)
    func hits(_ word: String) throws -> [Ticket.ID] {
      try test.desk.page(
        PageRequest(filter: TicketFilter(text: [SearchTerm(word)]), order: .created)
      )
      .rows.map(\.id)
    }
    #expect(try hits("again") == [first])
    try test.perform(.rename("Wallet"), first, as: test.maria)
    #expect(try hits("wallet") == [first])
    #expect(try test.desk.check() == [])
    _ = try test.perform(.join(.unmerge), second, as: test.maria)
    #expect(try hits("again") == [second])
    #expect(try hits("wallet") == [first])
    #expect(try test.desk.check(rebuild: true) == [])
    #expect(try hits("again") == [second])
    #expect(try hits("wallet") == [first])
  }

  @Test func whoFollowedOneFollowsTheOther() throws {
    let pau = test.id(test.pau)
    try test.desk.store.write { try $0.setFollowing(true, agent: pau, ticket: second) }
    try test.perform(.tag(adding: ["vip"], removing: []), second, as: test.maria)
    _ = try merge(second, into: first)
    let detail = try #require(try test.desk.detail(first, reader: nil))
    #expect(detail.followers == [pau])
    #expect(detail.ticket.tags == ["vip"])
  }

  @Test func onlyWhoMayWorkOnBothMergesThem() throws {
    try test.perform(.move(to: test.billing), first, as: test.asta)
    let refused = try merge(second, into: first, as: test.pau)
    #expect(refused.refusal == .notPermitted(.merge, agent: "pau", ticket: first))
  }
}
