import Testing

@testable import DeskbellCore

@Suite struct UndoTests {
  @Test func leadsBackExactlyWhatTheActionChanged() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let before = try test.ticket(ticket)
    try test.perform(.solve, ticket, as: test.maria)
    #expect(try test.ticket(ticket).status == .solved)

    let report = try #require(try test.desk.undo(as: test.maria))
    #expect(report.changed == [ticket])
    var after = try test.ticket(ticket)
    after.version = before.version
    #expect(after == before)
  }

  @Test func undoesSeveralTicketsAtOnce() throws {
    let test = try TestDesk()
    let tickets = try (0..<5).map { try test.receive(test.mail(id: "\($0)@x", from: "\($0)@y")) }
    _ = try test.desk.perform(
      .assign(to: test.id(test.tomas)), on: tickets.map { SeenTicket($0) }, as: test.maria)
    _ = try test.desk.undo(as: test.maria)
    for ticket in tickets {
      #expect(try test.ticket(ticket).assignee == nil)
      #expect(try test.ticket(ticket).status == .new)
    }
  }

  @Test func keepsAndNamesWhatAColleagueChangedSince() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.take, ticket, as: test.maria)
    try test.perform(.assign(to: test.id(test.tomas)), ticket, as: test.asta)
    let report = try #require(try test.desk.undo(as: test.maria))
    #expect(report.items.first?.kept == ["assignee (asta)"])
    #expect(try test.ticket(ticket).assignee == test.id(test.tomas))
    #expect(try test.ticket(ticket).status == .new)
  }

  @Test func redoesWhatWasUndoneUntilSomethingElseIsDone() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.setPriority(.urgent), ticket, as: test.maria)
    try test.perform(.tag(adding: ["vip"], removing: []), ticket, as: test.maria)
    _ = try test.desk.undo(as: test.maria)
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.ticket(ticket).tags == [])
    #expect(try test.ticket(ticket).priority == .normal)
    _ = try test.desk.redo(as: test.maria)
    #expect(try test.ticket(ticket).priority == .urgent)
    _ = try test.desk.redo(as: test.maria)
    #expect(try test.ticket(ticket).tags == ["vip"])
    #expect(try test.desk.redo(as: test.maria) == nil)
    _ = try test.desk.undo(as: test.maria)
    try test.perform(.setPriority(.low), ticket, as: test.maria)
    #expect(try test.desk.redo(as: test.maria) == nil)
  }

  @Test func takesAHeldReplyBackIntoTheDraft() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(
      .reply(Composition(text: "It is on its way.", statusAfter: .solved)), ticket, as: test.maria)
    #expect(try test.ticket(ticket).waitingSince == nil)
    test.time.advance(seconds: 9)
    let report = try #require(try test.desk.undo(as: test.maria))
    #expect(report.drafts.map(\.text) == ["It is on its way."])
    let detail = try #require(try test.desk.detail(ticket, reader: test.id(test.maria)))
    #expect(detail.messages.count == 1)
    #expect(detail.draft(.reply)?.text == "It is on its way.")
    #expect(detail.ticket.status == .new)
    #expect(detail.ticket.waitingSince == TestDesk.start)
  }

  @Test func aReplyThatLeftStaysAndIsNamed() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(
      .reply(Composition(text: "Done.", statusAfter: .solved)), ticket, as: test.maria)
    test.time.advance(seconds: 11)
    let report = try #require(try test.desk.undo(as: test.maria))
    #expect(report.items.first?.kept == ["the message (it has left)"])
    let detail = try #require(try test.desk.detail(ticket, reader: nil))
    #expect(detail.messages.count == 2)
    #expect(detail.ticket.status == .open)
    #expect(detail.ticket.waitingSince == nil)
  }

  /// What is written for colleagues must never stand in what goes to the customer.
  @Test func aTakenBackReplyAndANoteStayApart() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let maria = test.id(test.maria)
    try test.perform(.reply(Composition(text: "Dear customer")), ticket, as: test.maria)
    try test.desk.save(
      Draft(
        agent: maria, ticket: ticket, kind: .note, text: "a fraud suspect", updatedAt: test.time.now
      ))
    _ = try test.desk.undo(as: test.maria)
    let detail = try #require(try test.desk.detail(ticket, reader: maria))
    #expect(detail.draft(.reply)?.text == "Dear customer")
    #expect(detail.draft(.note)?.text == "a fraud suspect")
    try test.perform(.reply(Composition(text: "Dear customer")), ticket, as: test.maria)
    #expect(try test.desk.drafts(of: maria).map(\.kind) == [.note])
  }

  @Test func aTakenBackReplyStandsBeforeTheOneBegunSince() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let maria = test.id(test.maria)
    try test.perform(.reply(Composition(text: "first")), ticket, as: test.maria)
    try test.desk.save(
      Draft(agent: maria, ticket: ticket, kind: .reply, text: "second", updatedAt: test.time.now))
    let report = try #require(try test.desk.undo(as: test.maria))
    #expect(report.drafts.map(\.text) == ["first\n\nsecond"])
  }

  @Test func undoesOnlyTheActorsOwn() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.setPriority(.high), ticket, as: test.maria)
    #expect(try test.desk.undo(as: test.tomas) == nil)
    #expect(try test.ticket(ticket).priority == .high)
  }
}
