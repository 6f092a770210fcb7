import Testing

@testable import DeskbellCore

@Suite("What is begun on a ticket that is joined") struct MergingDraftTests {
  let test: TestDesk
  let first: Ticket.ID
  let second: Ticket.ID

  init() throws {
    test = try TestDesk()
    first = try test.receive(test.mail("Where is my refund?", id: "a@x"))
    test.time.advance(seconds: 60)
    second = try test.receive(test.mail("I wrote before", subject: "Again", id: "b@x"))
  }

  private func begin(
    _ text: String, on ticket: Ticket.ID, _ kind: Draft.Kind = .reply, as actor: Actor
  ) throws {
    try test.desk.save(
      Draft(
        agent: test.id(actor), ticket: ticket, kind: kind, text: text, caret: 2,
        to: [Address(address: "c@x")], updatedAt: test.time.now))
  }

  private func merge() throws {
    try test.perform(.join(.merge(into: first, acrossCustomers: false)), second, as: test.maria)
  }

  /// Ticket, kind and text of all drafts of an agent.
  private func drafts(of actor: Actor) throws -> Set<[String]> {
    Set(
      try test.desk.drafts(of: test.id(actor)).map {
        ["\($0.ticket)", $0.kind.rawValue, $0.text]
      })
  }

  @Test func draftsOfEverybodyGoWithTheMessages() throws {
    try begin("Dear Jonas", on: second, as: test.maria)
    try begin("he called", on: second, .note, as: test.tomas)
    let before = try #require(try test.desk.drafts(of: test.id(test.maria)).first)
    try merge()
    #expect(try drafts(of: test.maria) == [["1", "reply", "Dear Jonas"]])
    #expect(try drafts(of: test.tomas) == [["1", "note", "he called"]])
    var moved = before
    moved.ticket = first
    #expect(try test.desk.drafts(of: test.id(test.maria)) == [moved])
    try test.perform(.reply(Composition(text: moved.text)), first, as: test.maria)
    #expect(try drafts(of: test.maria) == [])
  }

  @Test func aDraftThatIsBegunThereStaysAsItIs() throws {
    try begin("of the second", on: second, as: test.maria)
    try begin("of the first", on: first, as: test.maria)
    try begin("a note", on: second, .note, as: test.maria)
    try merge()
    let both: Set = [
      ["2", "reply", "of the second"], ["1", "reply", "of the first"], ["1", "note", "a note"],
    ]
    #expect(try drafts(of: test.maria) == both)
    try test.perform(.join(.unmerge), second, as: test.maria)
    #expect(
      try drafts(of: test.maria) == [
        ["2", "reply", "of the second"], ["1", "reply", "of the first"], ["2", "note", "a note"],
      ])
  }

  @Test func undoRedoAndUndoLoseNothing() throws {
    try begin("Dear Jonas", on: second, as: test.tomas)
    try merge()
    _ = try test.desk.undo(as: test.maria)
    #expect(try drafts(of: test.tomas) == [["2", "reply", "Dear Jonas"]])
    _ = try test.desk.redo(as: test.maria)
    #expect(try drafts(of: test.tomas) == [["1", "reply", "Dear Jonas"]])
    _ = try test.desk.undo(as: test.maria)
    #expect(try drafts(of: test.tomas) == [["2", "reply", "Dear Jonas"]])
    #expect(try test.desk.check() == [])
  }

  @Test func whatWasGoneOnWithSinceStaysWhereItIsWritten() throws {
    try begin("Dear", on: second, as: test.tomas)
    try merge()
    test.time.advance(seconds: 5)
    try begin("Dear Jonas", on: first, as: test.tomas)
    try test.perform(.join(.unmerge), second, as: test.maria)
    #expect(try drafts(of: test.tomas) == [["1", "reply", "Dear Jonas"]])
  }

  @Test func whoIsWritingWhileItIsMergedGoesOnWithTheSameDraft() throws {
    try begin("Dear", on: second, as: test.tomas)
    try begin("a note", on: second, .note, as: test.tomas)
    try merge()
    test.time.advance(seconds: 5)
    try begin("Dear Jonas", on: second, as: test.tomas)
    #expect(
      try drafts(of: test.tomas) == [["1", "reply", "Dear Jonas"], ["1", "note", "a note"]])
    let item = try test.perform(
      .reply(Composition(text: "Dear Jonas")), second, as: test.tomas)
    #expect(item.refusal?.description == "#2 was merged into #1: work goes on there.")
    try test.desk.discardDraft(.note, on: second, of: test.id(test.tomas))
    #expect(try drafts(of: test.tomas) == [["1", "reply", "Dear Jonas"]])
  }

  @Test func whatWasBegunThereSinceIsNotWrittenOver() throws {
    try begin("Dear", on: second, as: test.tomas)
    try merge()
    for text in ["Dear Jonas", "Dear Jonas, yes"] {
      test.time.advance(seconds: 5)
      try begin(text, on: second, as: test.tomas)
      #expect(try drafts(of: test.tomas) == [["1", "reply", text]])
    }
    test.time.advance(seconds: 5)
    try test.perform(.reply(Composition(text: "Dear Jonas, yes")), first, as: test.tomas)
    try begin("And another thing", on: first, as: test.tomas)
    test.time.advance(seconds: 5)
    try begin("Dear Jonas, yes.", on: second, as: test.tomas)
    #expect(
      try drafts(of: test.tomas) == [
        ["1", "reply", "And another thing"], ["2", "reply", "Dear Jonas, yes."],
      ])
    for _ in 1...2 { try test.desk.discardDraft(.reply, on: second, of: test.id(test.tomas)) }
    #expect(try drafts(of: test.tomas) == [["1", "reply", "And another thing"]])
  }

  @Test func whatWasGoneOnWithFromTheMergedTicketGoesBackWithIt() throws {
    try begin("Dear", on: second, as: test.tomas)
    try merge()
    test.time.advance(seconds: 5)
    try begin("Dear Jonas", on: second, as: test.tomas)
    try test.perform(.join(.unmerge), second, as: test.maria)
    #expect(try drafts(of: test.tomas) == [["2", "reply", "Dear Jonas"]])
  }

  @Test func whatStayedFollowsOnceThereIsRoom() throws {
    try begin("of the second", on: second, as: test.maria)
    try begin("of the first", on: first, as: test.maria)
    try merge()
    try begin("of the second, too", on: second, as: test.maria)
    #expect(
      try drafts(of: test.maria) == [
        ["2", "reply", "of the second, too"], ["1", "reply", "of the first"],
      ])
    try test.perform(.reply(Composition(text: "of the first")), first, as: test.maria)
    try begin("of both", on: second, as: test.maria)
    #expect(try drafts(of: test.maria) == [["1", "reply", "of both"]])
  }

  @Test func whatStayedCanBeThrownAway() throws {
    try begin("of the second", on: second, as: test.maria)
    try begin("of the first", on: first, as: test.maria)
    try merge()
    try test.desk.discardDraft(.reply, on: second, of: test.id(test.maria))
    #expect(try drafts(of: test.maria) == [["1", "reply", "of the first"]])
  }

  @Test func takingASplitBackTakesTheDraftsAlong() throws {
    let more = try test.receive(test.mail("Also this", id: "c@x", references: ["a@x"]))
    #expect(more == first)
    let message = try #require(try test.desk.detail(first, reader: nil)?.messages.last?.id)
    try test.perform(.join(.split(SplitRequest(messages: [message]))), first, as: test.maria)
    let new = Ticket.ID(rawValue: 3)
    try begin("About this", on: new, as: test.maria)
    _ = try test.desk.undo(as: test.maria)
    #expect(try drafts(of: test.maria) == [["1", "reply", "About this"]])
  }
}
