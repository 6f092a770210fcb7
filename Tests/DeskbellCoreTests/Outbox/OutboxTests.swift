import Testing

@testable import DeskbellCore

@Suite struct OutboxTests {
  private let monday = TestDesk.start.adding(seconds: 2 * 86_400)

  private func later(_ text: String = "On Monday.") -> Composition {
    Composition(text: text, statusAfter: .pending, caret: 3, sendAt: monday)
  }

  @Test func aScheduledAnswerWaitsUntilItsTime() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(later()), ticket, as: test.maria)
    let message = try #require(try test.desk.outbox().first)
    #expect(message.leavesAt == monday)
    #expect(message.isScheduled)
    #expect(message.customerName == "Jonas Petrauskas")
    #expect(try test.desk.outbox(of: test.id(test.tomas)).isEmpty)
    test.time.advance(seconds: 2 * 86_400)
    #expect(try test.desk.outbox().isEmpty)
  }

  @Test func anAnswerThatIsOnlyHeldIsThereAsWell() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(Composition(text: "Soon")), ticket, as: test.maria)
    #expect(try test.desk.outbox().map(\.isScheduled) == [false])
  }

  @Test func whenTheCustomerWritesFirstTheAnswerIsADraftAgain() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(later()), ticket, as: test.maria)
    test.time.advance(seconds: 60)
    try test.receive(test.mail("Never mind!", id: "b@x", references: ["a@x"]))
    let maria = test.id(test.maria)
    let detail = try #require(try test.desk.detail(ticket, reader: maria))
    let draft = try #require(detail.draft(.reply))
    #expect(draft.text == "On Monday.")
    #expect(draft.caret == 3)
    #expect(draft.returnedAt == test.time.now)
    #expect(detail.messages.map(\.kind) == [.customer, .customer])
    #expect(detail.ticket.status == .new)
    #expect(detail.ticket.waitingSince == TestDesk.start)
    let undone = try #require(detail.events.first { $0.kind == .undone })
    #expect(undone.actor == .system("outbox"))
    #expect(undone.data.reason == "the customer wrote first")
    #expect(try test.desk.outbox().isEmpty)
    #expect(try test.desk.check().isEmpty)
  }

  @Test func anAutomaticMailTakesNothingBack() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(later()), ticket, as: test.maria)
    try test.receive(
      test.mail("I am away", id: "b@x", references: ["a@x"], isAutomatic: true))
    #expect(try test.desk.outbox().count == 1)
  }

  @Test func anAnswerThatIsOnlyHeldStaysWhenTheCustomerWrites() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(Composition(text: "Soon")), ticket, as: test.maria)
    try test.receive(test.mail("And?", id: "b@x", references: ["a@x"]))
    #expect(try test.desk.outbox().count == 1)
  }

  @Test func takingBackLeadsTheTicketBackAndGivesTheDraftToItsWriter() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let before = try test.ticket(ticket)
    try test.perform(.reply(later()), ticket, as: test.maria)
    // Something was done since: taking back is about the answer, not about the last action.
    try test.perform(.setPriority(.high), ticket, as: test.maria)
    let message = try #require(try test.desk.outbox().first)
    #expect(throws: Refusal.self) { try test.desk.cancel(message.id, as: test.tomas) }
    let report = try test.desk.cancel(message.id, as: test.asta)
    #expect(report.drafts.map(\.agent) == [test.id(test.maria)])
    let after = try test.ticket(ticket)
    #expect(after.status == before.status)
    #expect(after.waitingSince == before.waitingSince)
    #expect(after.priority == .high)
    #expect(throws: Refusal.self) { try test.desk.cancel(message.id, as: test.maria) }
  }

  @Test func sentNowItLeavesAtOnceAndCannotBeTakenBack() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(later()), ticket, as: test.maria)
    let message = try #require(try test.desk.outbox().first)
    _ = try test.desk.sendNow(message.id, as: test.maria)
    #expect(try test.desk.outbox().isEmpty)
    #expect(throws: Refusal.self) { try test.desk.cancel(message.id, as: test.maria) }
    let report = try #require(try test.desk.undo(as: test.maria))
    #expect(report.items.first?.kept == ["the message (it has left)"])
    #expect(try test.desk.check().isEmpty)
  }

  @Test func undoGivesTheDraftExactlyAsItWas() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let to = [Address(name: "Ann", address: "ann@example.com")]
    let cc = [Address(address: "boss@example.com")]
    let composition = Composition(
      text: "Dear Ann,\n\n订单", to: to, cc: cc, caret: 5)
    try test.perform(.reply(composition), ticket, as: test.maria)
    let draft = try #require(try test.desk.undo(as: test.maria)?.drafts.first)
    #expect(draft.text == composition.text)
    #expect(draft.caret == 5)
    #expect(draft.to == to)
    #expect(draft.cc == cc)
    #expect(draft.returnedAt == nil)
  }

  @Test func redoSendsAtTheChosenTimeAgain() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(later()), ticket, as: test.maria)
    _ = try test.desk.undo(as: test.maria)
    _ = try test.desk.redo(as: test.maria)
    #expect(try test.desk.outbox().first?.leavesAt == monday)
    let detail = try #require(try test.desk.detail(ticket, reader: test.id(test.maria)))
    #expect(detail.drafts.isEmpty)
  }
}

@Suite struct SignatureTests {
  private func signed() throws -> (TestDesk, Ticket.ID) {
    let test = try TestDesk()
    var billing = try #require(try test.desk.roster().department(handle: "billing"))
    billing.signature =
      "{{agent.name}}\n{{customer.organisation}} is our guest\nBilling, ticket {{ticket.number}}"
    try test.desk.save(billing, as: test.asta)
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.move(to: test.billing), ticket, as: test.maria)
    return (test, ticket)
  }

  @Test func standsBelowAnswersOnceAndNeverBelowNotes() throws {
    let (test, ticket) = try signed()
    try test.perform(.reply(Composition(text: "It is done.\n")), ticket, as: test.maria)
    try test.perform(.note(Composition(text: "Checked.")), ticket, as: test.maria)
    let messages = try #require(try test.desk.detail(ticket, reader: nil)).messages
    #expect(messages[1].text == "It is done.\n\n-- \nMaria\nBilling, ticket \(ticket)")
    #expect(messages[1].reply == "It is done.\n")
    #expect(messages[2].text == "Checked.")
    let draft = try #require(try test.desk.undo(as: test.maria)?.drafts.first)
    #expect(draft.text == "Checked.")
    let reply = try #require(try test.desk.undo(as: test.maria)?.drafts.first)
    #expect(reply.text == "It is done.\n")
  }

  @Test func isNotAddedWhereItIsThereAlready() {
    let once = Signature.sign("Hello", with: "Maria")
    #expect(once == "Hello\n\n-- \nMaria")
    #expect(Signature.sign(once, with: "Maria") == once)
    #expect(Signature.sign("Hello", with: nil) == "Hello")
  }

  @Test func withAValueThatDoesNotExistIsRefused() throws {
    let (test, _) = try signed()
    var billing = try #require(try test.desk.roster().department(handle: "billing"))
    billing.signature = "{{agent.nmae}}"
    #expect(throws: Refusal.self) { try test.desk.save(billing, as: test.asta) }
  }
}
