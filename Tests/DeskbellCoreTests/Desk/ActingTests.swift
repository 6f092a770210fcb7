import Testing

@testable import DeskbellCore

@Suite struct ActingTests {
  @Test func everyVerbLeavesOneEventWithItsChanges() throws {
    let test = try TestDesk()
    let later = test.time.now.adding(seconds: 3600)
    let cases: [(TicketVerb, Event.Kind)] = [
      (.take, .taken), (.assign(to: test.id(test.tomas)), .assigned), (.release, .released),
      (.setStatus(.pending), .statusChanged), (.setPriority(.high), .priorityChanged),
      (.tag(adding: ["VIP"], removing: []), .tagged), (.move(to: test.network), .moved),
      (.rename("New"), .renamed), (.snooze(until: later), .snoozed), (.wake, .woken),
      (.note(Composition(text: "n")), .noted), (.reply(Composition(text: "r")), .replied),
      (
        .escalate(
          EscalationRecord(
            target: .tier(2, of: nil), card: EscalationCard(why: "w"), keepsFollowing: true)),
        .escalated
      ),
      (.solve, .solved), (.reopen, .reopened),
    ]
    let ticket = try test.receive(test.mail(id: "a@x"))
    for (verb, kind) in cases {
      let before = try test.ticket(ticket)
      let item = try test.perform(verb, ticket, as: test.asta)
      #expect(item.refusal == nil, "\(verb)")
      let detail = try #require(try test.desk.detail(ticket, reader: nil))
      let event = try #require(detail.events.last)
      #expect(event.id == item.event)
      #expect(event.kind == kind)
      #expect(event.actor == test.asta)
      #expect(event.version == before.version + 1)
      var replayed = before
      for change in event.data.changes { replayed.apply(change) }
      replayed.version = detail.ticket.version
      replayed.updatedAt = detail.ticket.updatedAt
      replayed.waitingSince = detail.ticket.waitingSince
      #expect(replayed == detail.ticket, "\(verb)")
    }
    #expect(try test.desk.check() == [])
  }

  @Test func whatIsSoAlreadyIsNotDoneAgain() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.take, ticket, as: test.maria)
    let item = try test.perform(.take, ticket, as: test.maria)
    #expect(item.event == nil)
    guard case .alreadySo = item.refusal else {
      Issue.record("expected alreadySo, got \(String(describing: item.refusal))")
      return
    }
  }

  @Test func oneRefusedTicketDoesNotStopTheOthers() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let report = try test.desk.perform(
      .solve, on: [SeenTicket(99), SeenTicket(ticket)], as: test.maria)
    #expect(report.items.map(\.refusal) == [.noSuchTicket(99), nil])
    #expect(report.changed == [ticket])
  }

  @Test func anAgentOfAnotherDepartmentMayNoteButNotSolve() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.move(to: test.billing), ticket, as: test.maria)
    let refused = try test.perform(.solve, ticket, as: test.pau)
    #expect(refused.refusal == .notPermitted(.solve, agent: "pau", ticket: ticket))
    #expect(try test.perform(.note(Composition(text: "x")), ticket, as: test.pau).refusal == nil)
    #expect(try test.perform(.solve, ticket, as: test.tomas).refusal == nil)
  }

  @Test func nothingIsDoneForAnInactiveAgent() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    var agent = try #require(try test.desk.roster().agent(test.id(test.maria)))
    agent.isActive = false
    try test.desk.save(agent, as: test.asta)
    #expect(throws: DeskError.self) {
      try test.desk.perform(.solve, on: [SeenTicket(ticket)], as: test.maria)
    }
  }

  @Test func aColleaguesChangeOfTheSameFieldIsNotOverwritten() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let seen = SeenTicket(ticket, version: try test.ticket(ticket).version)
    try test.perform(.assign(to: test.id(test.tomas)), ticket, as: test.asta)
    let stale = try test.desk.perform(.take, on: [seen], as: test.maria)
    #expect(stale.items.first?.refusal == .changedMeanwhile(by: "asta", field: "assignee"))
    // Another field is no conflict.
    let other = try test.desk.perform(.setPriority(.high), on: [seen], as: test.maria)
    #expect(other.items.first?.refusal == nil)
  }

  @Test func solvingAfterTheCustomerWroteAgainIsAskedForAnew() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let seen = SeenTicket(ticket, version: try test.ticket(ticket).version)
    try test.receive(test.mail(id: "b@x", references: ["a@x"]))
    let report = try test.desk.perform(.solve, on: [seen], as: test.maria)
    #expect(
      report.items.first?.refusal
        == .changedMeanwhile(by: "the customer", field: "conversation"))
  }

  @Test func twoAnswersAtOnceAreNotBothSent() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let seen = SeenTicket(ticket, version: try test.ticket(ticket).version)
    try test.perform(.reply(Composition(text: "first")), ticket, as: test.tomas)
    let second = try test.desk.perform(
      .reply(Composition(text: "second")), on: [seen], as: test.maria)
    #expect(
      second.items.first?.refusal == .changedMeanwhile(by: "tomas", field: "conversation"))
    #expect(try test.desk.detail(ticket, reader: nil)?.messages.count == 2)
  }

  @Test func everyStatusChangeObeysTheTable() throws {
    for from in TicketStatus.allCases where from != .merged {
      for to in TicketStatus.allCases where to != from {
        let test = try TestDesk()
        let ticket = try test.receive(test.mail(id: "a@x"))
        if from != .new { try bring(ticket, to: from, test) }
        let item = try test.perform(.setStatus(to), ticket, as: test.asta)
        let isAllowed = StatusMachine.allows(from, to: to)
        #expect((item.refusal == nil) == isAllowed, "\(from) to \(to)")
        #expect(try test.ticket(ticket).status == (isAllowed ? to : from))
      }
    }
  }

  private func bring(_ ticket: Ticket.ID, to status: TicketStatus, _ test: TestDesk) throws {
    let item = try test.perform(.setStatus(status), ticket, as: test.asta)
    #expect(item.refusal == nil)
  }

  @Test func answeringEndsTheWaitingAndACustomersMessageBeginsIt() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    #expect(try test.ticket(ticket).waitingSince == TestDesk.start)
    try test.perform(.reply(Composition(text: "r")), ticket, as: test.maria)
    #expect(try test.ticket(ticket).waitingSince == nil)
    test.time.advance(seconds: 60)
    try test.receive(test.mail(id: "b@x", references: ["a@x"]))
    test.time.advance(seconds: 60)
    try test.receive(test.mail(id: "c@x", references: ["a@x"]))
    #expect(try test.ticket(ticket).waitingSince == TestDesk.start.adding(seconds: 60))
    try test.perform(.declareNoAnswerNeeded, ticket, as: test.maria)
    #expect(try test.ticket(ticket).waitingSince == nil)
  }

  @Test func anEscalationNeedsAReasonAndCarriesItsCard() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    func escalation(_ why: String) -> TicketVerb {
      .escalate(
        EscalationRecord(
          target: .tier(2, of: test.billing),
          card: EscalationCard(why: why, tried: "t", needed: "n"), keepsFollowing: true))
    }
    #expect(try test.perform(escalation(" "), ticket, as: test.maria).refusal != nil)
    try test.perform(escalation("chargeback"), ticket, as: test.maria)
    let detail = try #require(try test.desk.detail(ticket, reader: nil))
    #expect(detail.escalation?.card.why == "chargeback")
    #expect(detail.ticket.tier == 2)
    #expect(detail.ticket.department == test.billing)
    #expect(detail.ticket.handOvers == 1)
    #expect(detail.followers == [test.id(test.maria)])
    _ = try test.desk.undo(as: test.maria)
    let undone = try #require(try test.desk.detail(ticket, reader: nil))
    #expect(undone.escalation == nil)
    #expect(undone.followers == [])
    #expect(undone.ticket.handOvers == 0)
    #expect(undone.ticket.department == nil)
  }

  @Test func sendingRemovesTheDraftAndCountsTheResponses() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let response = try test.desk.save(
      CannedResponse(
        id: 0, name: "hello", variants: [.init(language: "en", title: "Hello", body: "Hi")]),
      as: test.tomas)
    try test.desk.save(
      Draft(
        agent: test.id(test.maria), ticket: ticket, kind: .reply, text: "Hi", caret: 2,
        updatedAt: test.time.now))
    try test.perform(
      .reply(Composition(text: "Hi", responses: [response])), ticket, as: test.maria)
    #expect(try test.desk.drafts(of: test.id(test.maria)) == [])
    #expect(try test.desk.responseUses(by: test.id(test.maria)) == [response: 1])
  }

  @Test(arguments: ["", " ", "+vip", "-vip", "#vip", "two words"])
  func whatIsNoTagIsRefused(tag: String) throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    #expect(
      try test.perform(.tag(adding: [tag], removing: []), ticket, as: test.maria).refusal != nil)
    #expect(try test.ticket(ticket).tags == [])
  }

  @Test func theLastAdministratorStaysOne() throws {
    let test = try TestDesk()
    let root = Agent(id: 0, handle: "root", name: "Root", role: .administrator)
    let id = try test.desk.save(root, as: .system("setup"))
    var changed = root
    changed.role = .agent
    #expect(throws: Refusal.self) { try test.desk.save(changed, as: .agent(id)) }
    changed = root
    changed.isActive = false
    #expect(throws: Refusal.self) { try test.desk.save(changed, as: .agent(id)) }
    try test.desk.save(
      Agent(id: 0, handle: "other", name: "Other", role: .administrator), as: .agent(id))
    try test.desk.save(changed, as: .agent(id))
    #expect(try test.desk.roster().agent(id)?.isActive == false)
  }

  @Test func anAnswerLeavesAnotherTextThatWasBegun() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let maria = test.id(test.maria)
    let begun = Draft(
      agent: maria, ticket: ticket, kind: .reply, text: "Dear Jonas, I", updatedAt: test.time.now)
    try test.desk.save(begun)
    try test.perform(.reply(Composition(text: "It is repaired.")), ticket, as: test.maria)
    #expect(try test.desk.drafts(of: maria).map(\.text) == ["Dear Jonas, I"])
    var sent = Composition(text: "Dear Jonas, I have it.")
    sent.endsDraft = true
    try test.perform(.reply(sent), ticket, as: test.maria)
    #expect(try test.desk.drafts(of: maria).isEmpty)
  }
}
