import Testing

@testable import DeskbellCore

@Suite("Splitting tickets") struct SplittingTests {
  let test: TestDesk
  let ticket: Ticket.ID
  let messages: [Message.ID]

  init() throws {
    test = try TestDesk()
    ticket = try test.receive(test.mail("Where is my refund?", id: "a@x"))
    test.time.advance(seconds: 60)
    try test.perform(.reply(Composition(text: "On its way")), ticket, as: test.maria)
    test.time.advance(seconds: 60)
    try test.receive(
      test.mail("And my router burns", subject: "Re: Refund", id: "b@x", references: ["a@x"]))
    messages = try test.desk.detail(ticket, reader: nil)?.messages.map(\.id) ?? []
  }

  private func split(_ request: SplitRequest) throws -> ActionReport.Item {
    try test.perform(.join(.split(request)), ticket, as: test.maria)
  }

  @Test func aMessageBecomesATicketOfItsOwn() throws {
    let before = try StoreContents(test.desk)
    #expect(try split(SplitRequest(messages: [messages[2]], subject: "Router")).refusal == nil)
    let created = try #require(try test.desk.detail(2, reader: nil))
    #expect(created.ticket.subject == "Router")
    #expect(created.ticket.customer == (try test.ticket(ticket)).customer)
    #expect(created.messages.map(\.text) == ["And my router burns"])
    #expect(created.ticket.waitingSince == TestDesk.start.adding(seconds: 120))
    #expect(try test.ticket(ticket).waitingSince == nil)
    // Answers to that message come to the new ticket.
    #expect(try test.receive(test.mail("Still", id: "c@x", references: ["b@x"])) == 2)
    let words = DeskWords(roster: try test.desk.roster()) { _ in "" }
    #expect(
      try test.desk.detail(ticket, reader: nil)?.events.last.map(words.predicate)
        == "split 1 message out into #2")
    #expect(created.events.first.map(words.predicate) == "split it out of #1 with 1 message")
    #expect(try test.desk.check() == [])
    #expect(before != (try StoreContents(test.desk)))
  }

  @Test func undoPutsItBackAndRedoSplitsAgain() throws {
    let before = try test.desk.detail(ticket, reader: nil)
    _ = try split(SplitRequest(messages: [messages[2]], subject: "Router"))
    _ = try test.desk.undo(as: test.maria)
    let after = try #require(try test.desk.detail(ticket, reader: nil))
    #expect(after.messages == before?.messages)
    #expect(after.ticket.waitingSince == before?.ticket.waitingSince)
    #expect(try test.ticket(2).mergedInto == ticket)
    #expect(try test.desk.check() == [])
    _ = try test.desk.redo(as: test.maria)
    #expect(try test.ticket(2).status == .new)
    #expect(try test.desk.detail(2, reader: nil)?.messages.map(\.id) == [messages[2]])
    #expect(try test.desk.check(rebuild: true) == [])
  }

  @Test func whatAnotherTicketBeganWithIsNotSplitOut() throws {
    #expect(try split(SplitRequest(messages: [messages[0]])).refusal != nil)
    #expect(try split(SplitRequest(messages: [])).refusal != nil)
    #expect(try split(SplitRequest(messages: [4711])).refusal != nil)
    let other = try test.receive(test.mail(id: "z@x"))
    _ = try test.perform(
      .join(.merge(into: ticket, acrossCustomers: false)), other, as: test.maria)
    let theirs = try #require(try test.desk.detail(ticket, reader: nil)?.messages.last?.id)
    #expect(
      try split(SplitRequest(messages: [theirs])).refusal
        == .invalid("#2 began with this message: unmerge #2 instead."))
  }

  @Test func theNewTicketMayBeTheAuthors() throws {
    try test.receive(
      test.mail("I am his wife", id: "w@x", references: ["a@x"], from: "wife@example.com"))
    let message = try #require(try test.desk.detail(ticket, reader: nil)?.messages.last?.id)
    _ = try split(SplitRequest(messages: [message], owner: .author))
    #expect(try test.desk.detail(2, reader: nil)?.customer.addresses == ["wife@example.com"])
  }

  @Test func clocksGoOnAsIfItHadNeverBeen() throws {
    let promise = try PromiseDesk()
    let ticket = try promise.test.receive(promise.test.mail(id: "a@x"))
    try promise.test.perform(.reply(Composition(text: "Hi")), ticket, as: promise.test.maria)
    promise.advance(hours: 1)
    try promise.test.receive(promise.test.mail("2nd", id: "b@x", references: ["a@x"]))
    promise.test.time.advance(seconds: 600)
    let before = try #require(try promise.clock(.nextResponse, of: ticket))
    #expect(before.state == .running)
    let message = try #require(try promise.desk.detail(ticket, reader: nil)?.messages.last?.id)
    let verb = TicketVerb.join(.split(SplitRequest(messages: [message])))
    try promise.test.perform(verb, ticket, as: promise.test.maria)
    #expect(try promise.clock(.nextResponse, of: ticket)?.state == .cancelled)
    #expect(try promise.clock(.firstResponse, of: 2)?.startedAt == promise.test.time.now)
    #expect(try promise.desk.check() == [])
    _ = try promise.desk.undo(as: promise.test.maria)
    #expect(try promise.clock(.nextResponse, of: ticket) == before)
    #expect(try promise.desk.check() == [])
  }
}
