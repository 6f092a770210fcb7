import DeskbellCore
import Testing

@testable import DeskbellInterface

/// Replies, notes and drafts: nothing that was typed is lost.
struct WritingTests {
  private func draft(_ workspace: TestWorkspace) throws -> Draft? {
    try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: workspace.sample.maria)?
      .drafts.first
  }

  @Test func aPauseKeepsTheDraft() throws {
    let workspace = try TestWorkspace().press("r").type("half a sen")
    #expect(try draft(workspace) == nil)
    workspace.wait(milliseconds: 499)
    #expect(try draft(workspace) == nil)
    workspace.wait(milliseconds: 1)
    #expect(try draft(workspace)?.text == "half a sen")
    #expect(try draft(workspace)?.caret == 10)
    #expect(workspace.text.contains("draft kept"))
  }

  @Test func leavingKeepsTheDraftAndComingBackContinuesIt() throws {
    let workspace = try TestWorkspace().press("r").type("to be continued").press("Esc")
    #expect(try draft(workspace)?.text == "to be continued")
    workspace.press("r").type("!")
    #expect(workspace.text.contains("to be continued!"))
  }

  @Test func theEndOfTheSessionKeepsTheDraft() throws {
    let workspace = try TestWorkspace().press("r").type("do not lose me")
    workspace.send(.endRequested)
    #expect(try draft(workspace)?.text == "do not lose me")
    #expect(workspace.loopEffects.last == .quit)
  }

  /// A busy store: the draft cannot be kept while the reply is still on its way.
  @Test func onlyItsOwnFailureLetsAReplyBeSentAgain() throws {
    var state = try TestWorkspace().press("r").type("Once").state
    let sent = state.send(statusAfter: nil)
    guard case .perform(let deed)? = sent.first else {
      Issue.record("nothing was sent")
      return
    }
    _ = update(&state, .failed("The store is busy."))
    _ = update(&state, .sendingFailed(.newTicket, "The store is busy."))
    _ = update(&state, .refused(Deed(verb: .solve, tickets: deed.tickets), "no"))
    #expect(state.composerIsSending == true)
    let again = update(&state, .key(.control("x"))) + update(&state, .key(.character("y")))
    #expect(!again.contains { if case .perform = $0 { true } else { false } })
    _ = update(&state, .refused(deed, "The store is busy."))
    #expect(state.composerIsSending == false)
    guard case .composer(let composer) = state.screens.last else {
      Issue.record("the editor is not open")
      return
    }
    #expect(composer.editor.text == "Once")
  }

  @Test func anEmptyTextLeavesNoDraft() throws {
    let workspace = try TestWorkspace().press("r").type("x").wait(milliseconds: 500)
    workspace.press("Backspace Esc")
    #expect(try draft(workspace) == nil)
  }

  @Test func aSentReplyIsHeldAndUndoGivesTheTextBack() throws {
    let text = "First line.\n\nSecond, 订单 too."
    let workspace = try TestWorkspace().press("r").type(text).press("^x")
    #expect(workspace.text.contains("Send this reply to #1?"))
    workspace.press("s y")
    #expect(workspace.bottom.contains("leaves in 10 s, u takes it back"))
    #expect(try workspace.ticket(0)?.status == .solved)
    workspace.wait(milliseconds: 3000)
    #expect(workspace.bottom.contains("leaves in 7 s"))
    workspace.press("u")
    guard case .composer(let composer) = workspace.state.screens.last else {
      Issue.record("the editor is not open")
      return
    }
    #expect(composer.editor.text == text)
    #expect(composer.kind == .reply)
    #expect(try workspace.ticket(0)?.status == .open)
  }

  @Test func aNoteIsKeptAtOnceAndStaysInside() throws {
    let workspace = try TestWorkspace().press("c").type("call the bank").press("^x")
    #expect(workspace.bottom.contains("Noted on #1"))
    let detail = try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: nil)
    #expect(detail?.messages.last?.kind == .note)
    #expect(detail?.messages.last?.text == "call the bank")
  }

  @Test func cannedResponsesComeInTheCustomersLanguage() throws {
    let workspace = try TestWorkspace().press("r ^o")
    #expect(workspace.text.contains("Pasisveikinimas"))
    workspace.press("Enter")
    #expect(workspace.text.contains("Sveiki, Jonas"))
  }

  @Test func aMissingValueBlocksSending() throws {
    let workspace = try TestWorkspace().press("r ^o").type("refund").press("Enter ^x")
    #expect(workspace.bottom.contains("is still to be filled in"))
    #expect(workspace.state.context == .composer)
  }

  @Test func emptyTextIsNotSent() throws {
    let workspace = try TestWorkspace().press("r ^x")
    #expect(workspace.bottom.contains("There is no text yet"))
  }

  @Test func aNewMessageWhileWritingIsSaid() throws {
    let workspace = try TestWorkspace().press("r").type("Dear")
    _ = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "new@example.org", references: ["m0@example.org"],
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"), subject: "Re: it",
        text: "Solved itself!")
    ])
    workspace.send(.deskChanged)
    #expect(workspace.bottom.contains("Jonas Petrauskas wrote on this ticket just now"))
  }

  @Test func writingBeginsOnTheNewestState() throws {
    let workspace = try TestWorkspace().press("Enter q")
    try workspace.colleague(
      .note(Composition(text: "bank called back")), on: workspace.sample.tickets[0])
    workspace.press("r").type("The bank called.").press("^x y")
    #expect(workspace.bottom.contains("leaves in 10 s"))
  }

  @Test func pastedTextGoesIntoTheText() throws {
    let workspace = try TestWorkspace().press("r").send(.paste("one\ntwo ^x"))
    #expect(workspace.text.contains("two ^x"))
    #expect(workspace.state.context == .composer)
  }

  /// A key never surprises: `c` is internal, whatever was begun before.
  @Test func aNoteIsNeverTheReplyThatWasBegun() throws {
    let workspace = try TestWorkspace().press("r").type("public text").press("Esc").press("c")
    #expect(workspace.text.contains("Internal note"))
    #expect(!workspace.text.contains("public text"))
    workspace.type("internal words").press("Esc").press("r")
    #expect(workspace.text.contains("public text"))
    #expect(!workspace.text.contains("internal words"))
  }

  @Test func draftsAreListed() throws {
    let workspace = try TestWorkspace().press("r").type("about the bank").press("Esc gd")
    #expect(workspace.text.contains("about the bank"))
    workspace.press("Enter")
    #expect(workspace.state.context == .composer)
  }

  @Test func aNewTicketForACaller() throws {
    let workspace = try TestWorkspace().press("m ^x")
    #expect(workspace.text.contains("is missing"))
    workspace.type("+370 600").press("Tab").type("Router is dead").press("^x")
    #expect(workspace.text.contains("Opened #10"))
    #expect(workspace.text.contains("Router is dead"))
  }

  @Test func keysThatComeBeforeTheTicketWaitForIt() throws {
    let workspace = try TestWorkspace()
    let desk = workspace.sample.desk
    let other = try desk.openTicket(
      NewTicket(
        channel: .phone, customer: Address(name: "Jo", address: "jo@example.com"),
        subject: "Not in this list", text: "Hello"),
      as: .agent(workspace.sample.tomas))
    var state = workspace.state
    var asked: [WorkspaceEffect] = []
    for key in try #require(KeyNotation.parse("#")) { asked += update(&state, .key(key)) }
    for digit in "\(other.id)" { asked += update(&state, .key(.character(digit))) }
    asked += update(&state, .key(.enter))
    // H is the history, e solves: here they are text behind an r.
    for character in "rHe" { asked += update(&state, .key(.character(character))) }
    let detail = try desk.detail(other.id, reader: workspace.sample.maria)
    asked += update(&state, .detail(other.id, detail))
    guard case .composer(let composer) = state.screens.last else {
      Issue.record("no editor was opened")
      return
    }
    #expect(composer.ticket == other.id && composer.editor.text == "He")
    let hasActed = asked.contains { if case .perform = $0 { true } else { false } }
    #expect(!hasActed)
  }
}

extension WorkspaceState {
  fileprivate var composerIsSending: Bool? {
    guard case .composer(let composer) = screens.last else { return nil }
    return composer.isSending
  }
}
