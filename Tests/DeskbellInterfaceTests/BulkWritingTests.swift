import DeskbellCore
import Testing

@testable import DeskbellInterface

/// One text for all marked tickets.
@Suite struct BulkWritingTests {
  private func lastMessage(_ workspace: TestWorkspace, _ ticket: Ticket.ID) throws -> Message? {
    try workspace.sample.desk.detail(ticket, reader: nil)?.messages.last
  }

  private func marks(_ workspace: TestWorkspace) -> [Ticket.ID] {
    workspace.state.inbox.list.marks.keys.sorted()
  }

  private func drafts(_ workspace: TestWorkspace) throws -> [Draft] {
    try workspace.sample.desk.drafts(of: workspace.sample.maria)
  }

  @Test func `A reply to marked tickets has each customer's values`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let marked = marks(workspace)
    #expect(marked.count == 2)
    workspace.press("r")
    #expect(workspace.text.contains("Public reply on 2 tickets"))
    workspace.type("Dear {{customer.firstName|there}}, all is well again.").press("^x")
    #expect(workspace.text.contains("Send this reply to 2 tickets?"))
    #expect(workspace.text.contains("Dear Jonas, all is well again."))
    #expect(workspace.text.contains("jonas@example.org"))
    let before = try workspace.sample.desk.newestEvent()
    workspace.press("Down")
    #expect(!workspace.text.contains("Dear Jonas, all is well again."))
    #expect(try workspace.sample.desk.newestEvent() == before)
    workspace.press("y")
    #expect(workspace.bottom.contains("Reply to 2 tickets"))
    #expect(workspace.state.screens.isEmpty)
    #expect(marks(workspace).isEmpty)
    let texts = try marked.compactMap { try lastMessage(workspace, $0)?.text }
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { $0.hasSuffix("all is well again.") && !$0.contains("{{") })
    #expect(Set(texts).count == 2)
    #expect(try drafts(workspace).isEmpty)
  }

  @Test func `One undo brings the text back for all of them, to be sent again`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let marked = marks(workspace)
    workspace.press("r").type("Dear {{customer.firstName|there}}, done.").press("^x y u")
    #expect(workspace.state.context == .composer)
    #expect(workspace.text.contains("Public reply on 2 tickets"))
    #expect(workspace.text.contains("Dear {{customer.firstName|there}}, done."))
    #expect(marks(workspace) == marked)
    #expect(!workspace.bottom.contains("drafts again"))
    for ticket in marked {
      #expect(try lastMessage(workspace, ticket)?.text.hasSuffix("done.") == false)
    }
    // The texts that came back are this one's own drafts and do not stand against it.
    workspace.type(" Bye.").press("^x")
    #expect(!workspace.text.contains("do not get it"))
    workspace.press("y")
    for ticket in marked {
      #expect(try lastMessage(workspace, ticket)?.text.hasSuffix("done. Bye.") == true)
    }
    #expect(try drafts(workspace).isEmpty)
  }

  @Test func `Throwing the text away after an undo leaves no drafts behind`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("Done.").press("^x y u")
    #expect(try drafts(workspace).count == 2)
    workspace.press("^g y")
    #expect(try drafts(workspace).isEmpty)
  }

  @Test func `Who does not get it is said with the reason, and keeps the mark`() throws {
    let workspace = try TestWorkspace().press("r").type("Only for this one.").press("Esc j x j x")
    let begun = workspace.sample.tickets[0]
    workspace.press("k k x")
    #expect(marks(workspace).contains(begun))
    #expect(marks(workspace).count == 3)
    // Below another marked ticket: its draft is not taken for the text.
    workspace.press("j r").type("For all.").press("^x")
    #expect(workspace.text.contains("2 tickets, 1 do not get it"))
    #expect(workspace.text.contains("You have begun another text on it."))
    workspace.press("y")
    #expect(workspace.bottom.contains("Reply to 2 tickets"))
    #expect(marks(workspace) == [begun])
    #expect(try drafts(workspace).map(\.text) == ["Only for this one."])
  }

  @Test func `A value that a ticket does not have keeps the text from it`() throws {
    let workspace = try TestWorkspace().press("x j x r")
      .type("For {{customer.organisation}}.").press("^x")
    #expect(workspace.text.contains("0 tickets, 2 do not get it"))
    #expect(workspace.text.contains("{{customer.organisation|…}}"))
    workspace.press("y")
    #expect(workspace.bottom.contains("It goes to none of these tickets."))
    #expect(workspace.state.context == .review)
    workspace.press("e")
    #expect(workspace.state.context == .composer)
  }

  @Test func `A name that is no value and open braces are said at once`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("Dear {{customer.frstName}}")
      .press("^x")
    #expect(workspace.state.context == .composer)
    #expect(workspace.bottom.contains("{{customer.frstName}} is no value that a ticket has."))
    workspace.press("^u").type("Dear {{customer").press("^x")
    #expect(workspace.state.context == .composer)
    #expect(workspace.bottom.contains("not closed"))
  }

  @Test func `A note on marked tickets stays inside`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let marked = marks(workspace)
    workspace.press("c").type("Same outage as yesterday.").press("^x")
    #expect(workspace.text.contains("Keep this note on 2 tickets?"))
    workspace.press("y")
    for ticket in marked {
      let message = try lastMessage(workspace, ticket)
      #expect(message?.kind == .note)
      #expect(message?.text == "Same outage as yesterday.")
    }
  }

  @Test func `What is switched in the last look is looked at anew before it is sent`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let marked = marks(workspace)
    workspace.press("c").type("All is well.").press("^x i")
    #expect(workspace.state.context == .composer)
    workspace.press("^x")
    #expect(workspace.text.contains("Send this reply to 2 tickets?"))
    workspace.press("y")
    for ticket in marked { #expect(try lastMessage(workspace, ticket)?.kind == .agent) }
    #expect(try drafts(workspace).isEmpty)
  }

  @Test func `The text stays for those that did not get it`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("All is well.").press("^x")
    // Somebody answers one of them in the meantime.
    let answered = marks(workspace)[0]
    _ = try workspace.sample.desk.perform(
      .reply(Composition(text: "Done.")), on: [SeenTicket(answered)],
      as: .agent(workspace.sample.tomas))
    workspace.press("y")
    #expect(workspace.state.context == .composer)
    #expect(workspace.text.contains("Public reply on #\(answered)"))
    #expect(workspace.text.contains("All is well."))
    workspace.press("Esc").wait(milliseconds: 600)
    #expect(try drafts(workspace).map(\.ticket) == [answered])
    #expect(marks(workspace) == [answered])
  }

  @Test func `What comes while it is looked at is looked at too`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("All is well.").press("^x")
    workspace.wait(milliseconds: 60_000)
    _ = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "late@example.org", references: ["m0@example.org"],
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"), subject: "Re: it",
        text: "Still broken!")
    ])
    workspace.send(.deskChanged)
    #expect(workspace.text.contains("since you began: “Still broken!”"))
  }

  @Test func `A second text waits while something is done to many`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("All is well.").press("^x")
    workspace.change {
      $0.bulk = BulkRun(.perform(Deed(verb: .solve, tickets: [SeenTicket(1), SeenTicket(2)])))
    }
    workspace.press("y")
    #expect(workspace.bottom.contains("Something is being done to many tickets"))
    #expect(workspace.state.context == .review)
  }

  @Test func `A text that was begun for one ticket is not taken for all`() throws {
    let workspace = try TestWorkspace().press("r").type("Dear Jonas only.").press("Esc x j x k r")
    #expect(workspace.text.contains("Public reply on 2 tickets"))
    #expect(!workspace.text.contains("Dear Jonas only."))
    workspace.type("For all.").press("^x")
    #expect(workspace.text.contains("1 ticket, 1 do not get it"))
    workspace.press("y")
    #expect(workspace.state.screens.isEmpty)
    #expect(try drafts(workspace).map(\.text) == ["Dear Jonas only."])
  }

  @Test func `A note has nothing to say of leaving`() throws {
    let workspace = try TestWorkspace().press("x j x c").type("Same outage.").press("^x")
    #expect(!workspace.bottom.contains("later"))
    #expect(!workspace.bottom.contains("attach"))
    workspace.press("l")
    #expect(workspace.bottom.contains("A note does not leave the desk."))
  }

  @Test func `The tickets are solved with it`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let marked = marks(workspace)
    workspace.press("r").type("Repaired.").press("^x s y")
    for ticket in marked {
      #expect(try workspace.sample.desk.detail(ticket, reader: nil)?.ticket.status == .solved)
    }
  }

  @Test func `The text is kept on the ticket under the cursor and goes on there`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("Half a").press("Esc")
    let kept = try drafts(workspace)
    #expect(kept.map(\.text) == ["Half a"])
    #expect(kept.first?.ticket == workspace.state.currentID)
    workspace.press("r")
    #expect(workspace.bottom.contains("goes on, for all 2"))
    workspace.type(" sentence.").press("^x")
    #expect(!workspace.text.contains("do not get it"))
    workspace.press("y")
    #expect(try drafts(workspace).isEmpty)
  }

  @Test func `Nobody's words are quoted to others`() throws {
    let workspace = try TestWorkspace().press("x j x r ^v")
    #expect(workspace.bottom.contains("There is nothing to quote."))
  }

  @Test func `A canned response stays a template`() throws {
    let workspace = try TestWorkspace().press("x j x r ^o").type("greet").press("Enter")
    #expect(workspace.text.contains("Hello {{customer.firstName}},"))
    workspace.press("^x")
    #expect(workspace.text.contains("Hello Jonas,"))
  }

  @Test func `What a customer wrote meanwhile is shown, and its text waits`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("All is well.")
    workspace.wait(milliseconds: 60_000)
    _ = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "late@example.org", references: ["m0@example.org"],
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"), subject: "Re: it",
        text: "Still broken!")
    ])
    workspace.press("^x")
    #expect(workspace.text.contains("since you began: “Still broken!”"))
  }

  @Test func `Many go in pieces, and those that were stopped can still be written to`() throws {
    let workspace = try TestWorkspace().press("x j x r").type("All is well.").press("^x")
    var state = workspace.state
    let tickets = (1...60).map { SeenTicket(Ticket.ID(rawValue: $0)) }
    guard case .composer(var composer) = state.screens.last else {
      Issue.record("the editor is not open")
      return
    }
    let home = composer.ticket
    composer.bulk?.tickets = tickets
    composer.isSending = true
    state.screens = [.composer(composer)]
    let sequences = tickets.map { VerbSequence($0, [.reply(Composition(text: "All is well."))]) }
    let deed = SequenceDeed(title: "Reply", sequences: sequences, then: .closeComposer)
    let first = state.start(deed)
    #expect(first == [.performPiece(Array(sequences.prefix(50)), nil)])
    _ = update(&state, .key(.escape))
    let piece = ActionReport(
      items: tickets.prefix(30).map { ActionReport.Item(ticket: $0.id, event: 1) })
    _ = update(&state, .pieceDone(piece))
    #expect(state.bulk == nil)
    #expect(state.toast?.text.contains("Stopped: Reply: 30 tickets, 30 left as they were") == true)
    guard case .composer(let left) = state.screens.last else {
      Issue.record("the editor is gone")
      return
    }
    #expect(left.bulk?.tickets.count == 30)
    #expect(!left.isSending)
    #expect(left.ticket == 31)
    #expect(left.ticket != home)
    #expect(left.editor.text == "All is well.")
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func `The editor and the last look on every size`(_ columns: Int, _ rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    for ticket in workspace.sample.tickets {
      let version = try workspace.sample.desk.detail(ticket, reader: nil)?.ticket.version
      workspace.mark(ticket, version: version ?? 0)
    }
    workspace.press("r").type("Dear {{customer.firstName|there}}, 订单 🎉 is there.")
    try expectGolden(workspace.screen, "bulk-writing-\(columns)x\(rows)")
    workspace.press("^x Down")
    try expectGolden(workspace.screen, "bulk-review-\(columns)x\(rows)")
  }
}
