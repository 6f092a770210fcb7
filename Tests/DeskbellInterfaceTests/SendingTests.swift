import DeskbellCore
import Testing

@testable import DeskbellInterface

/// What happens between the last word and the moment at which a reply leaves.
struct SendingTests {
  private func composer(_ workspace: TestWorkspace) throws -> Composer {
    guard case .composer(let composer) = workspace.state.screens.last else {
      throw DeskError.notFound("the editor is not open")
    }
    return composer
  }

  @Test func aReplyIsSentLater() throws {
    let workspace = try TestWorkspace().press("Enter r").type("See you then.").press("^x l")
    #expect(workspace.bottom.contains("send:"))
    workspace.type("mon 9").press("Enter")
    #expect(workspace.text.contains("Leaves  Mon 23 Nov 2026 09:00"))
    workspace.press("y")
    #expect(workspace.bottom.contains("Reply to #1 goes out Mon 09:00"))
    #expect(workspace.text.contains("goes out Mon 09:00, gt lists it"))
    workspace.press("q")
    #expect(workspace.text.contains("goes out Mon 09:00"))
  }

  @Test func aTimeThatIsNoneIsAskedForAgain() throws {
    let workspace = try TestWorkspace().press("r").type("See you then.").press("^x l")
      .type("whenever").press("Enter")
    #expect(workspace.text.contains("\"whenever\" is no time to come"))
    workspace.press("Esc")
    #expect(workspace.state.context == .review)
    #expect(workspace.text.contains("in 10 s, u takes it back"))
  }

  @Test func theOutboxListsTakesBackAndSendsNow() throws {
    let workspace = try TestWorkspace().press("r").type("See you then.").press("^x l").type("2h")
      .press("Enter y gt")
    #expect(workspace.text.contains("16:32"))
    #expect(workspace.text.contains("Jonas Petr"))
    #expect(workspace.text.contains("See you then."))
    workspace.press("e")
    #expect(try composer(workspace).editor.text == "See you then.")
    workspace.press("^x l").type("2h").press("Enter y gt y")
    #expect(workspace.bottom.contains("The reply to #1 has left"))
    #expect(workspace.text.contains("Nothing of yours waits to leave"))
  }

  @Test func aHeldReplyIsCountedDownInTheOutboxAndEndsByItself() throws {
    let workspace = try TestWorkspace().press("r").type("See you then.").press("^x y gt")
    workspace.wait(milliseconds: 100)
    let now = workspace.state.now
    #expect(workspace.state.nextDeadline == now.adding(seconds: 1))
    workspace.press("Esc").change { $0.toast = nil }
    let leaves = try #require(workspace.state.writing.outgoing.first?.leavesAt)
    #expect(workspace.state.nextDeadline.map { $0 <= leaves } == true)
  }

  @Test func valuesInTheTextAreFilledInBeforeTheLastLook() throws {
    let workspace = try TestWorkspace().press("r").type("Dear {{customer.firstName|there}}, done.")
      .press("^x")
    #expect(workspace.state.context == .review)
    #expect(try composer(workspace).editor.text == "Dear Jonas, done.")
    workspace.press("e").type(" For {{customer.organisation}}.").press("^x")
    #expect(workspace.state.context == .composer)
    #expect(workspace.bottom.contains("{{customer.organisation}}"))
  }

  @Test func anotherAgentsOutboxIsShownOnDemand() throws {
    let workspace = try TestWorkspace()
    let composition = Composition(
      text: "By Tomas", sendAt: workspace.state.now.adding(seconds: 7200))
    try workspace.colleague(.reply(composition), on: workspace.sample.tickets[0])
    workspace.press("gt")
    #expect(!workspace.text.contains("By Tomas"))
    workspace.press("a")
    #expect(workspace.text.contains("By Tomas"))
    workspace.press("D")
    #expect(workspace.bottom.contains("maria may not undo what others did"))
  }

  @Test func whatTheCustomerOvertookComesBackWithAWord() throws {
    let workspace = try TestWorkspace().press("r").type("See you then.").press("^x l").type("2h")
      .press("Enter y")
    _ = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "new@example.org", references: ["m0@example.org"],
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"), subject: "Re: it",
        text: "Solved itself!")
    ])
    workspace.send(.deskChanged)
    #expect(workspace.bottom.contains("Your reply to #1 came back: the customer wrote first"))
    workspace.press("gd")
    #expect(workspace.text.contains("came back"))
    #expect(workspace.text.contains("See you then."))
    // It is told once.
    workspace.wait(milliseconds: 20_000).send(.deskChanged)
    #expect(!workspace.bottom.contains("came back"))
  }

  @Test func editingGoesToThePlaceOfTheWarning() throws {
    let workspace = try TestWorkspace().press("r").type("Sveiki, Jonai, order [number] is here.")
      .press("^x")
    #expect(workspace.text.contains("[number] looks like a gap"))
    workspace.press("e")
    #expect(try composer(workspace).editor.caretOffset == "Sveiki, Jonai, order ".count)
  }

  @Test func bracesThatTheCustomerWouldSeeBlock() throws {
    let workspace = try TestWorkspace().press("r").type("Hello {{customer.nmae}}").press("^x")
    #expect(workspace.bottom.contains("{{customer.nmae}} is no value"))
    #expect(workspace.state.context == .composer)
    #expect(try composer(workspace).editor.caretOffset == "Hello ".count)
  }

  @Test func anotherCustomersAddressIsLookedUp() throws {
    let workspace = try TestWorkspace().press("r").type("Please write to ana@example.si about it.")
      .press("^x")
    #expect(workspace.text.contains("ana@example.si belongs to another customer, Ana Kovač."))
  }

  @Test func theCaretAndTheRecipientsComeBackWithUndo() throws {
    let workspace = try TestWorkspace().press("R").type("One two").press("Left Left ^x y u")
    let composer = try composer(workspace)
    #expect(composer.editor.caretOffset == "One t".count)
    #expect(composer.to?.map(\.address) == ["jonas@example.org"])
  }

  @Test func theSignatureStandsBelowTheText() throws {
    let workspace = try TestWorkspace()
    var billing = try #require(workspace.state.roster.department(handle: "billing"))
    billing.signature = "{{agent.name}}, {{desk.name}}"
    try workspace.sample.desk.save(billing, as: .system("setup"))
    workspace.send(.deskChanged).press("r").type("It is done now.")
    #expect(workspace.text.contains("Maria Kask, Baltic Hosting"))
    workspace.press("^t")
    #expect(!workspace.text.contains("Maria Kask, Baltic Hosting"))
    workspace.press("^t ^x y")
    let detail = try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: nil)
    #expect(detail?.messages.last?.text == "It is done now.\n\n-- \nMaria Kask, Baltic Hosting")
  }

  @Test func theCustomersWordsAreQuotedOnDemand() throws {
    let workspace = try TestWorkspace().press("r").type("See below.\n").press("^v")
    let text = try composer(workspace).editor.text
    #expect(text.contains("Jonas Petrauskas wrote:\n> Vis dar negaliu prisijungti.\n"))
    #expect(text.hasPrefix("See below.\nOn Sat 21 Nov 2026"))
  }

  @Test func markedLinesAreQuotedInTheReply() throws {
    let workspace = try TestWorkspace(columns: 80, rows: 40).press("Enter gg V j j")
    #expect(workspace.bottom.contains("Marking lines"))
    workspace.press("r")
    let text = try composer(workspace).editor.text
    #expect(text.contains("Jonas Petrauskas wrote:\n> Sveiki,\n>\n"))
    #expect(!text.contains("──"))
    workspace.press("^g y Esc")
    #expect(workspace.state.context == .ticket)
    workspace.press("q")
    #expect(workspace.state.context == .inbox)
  }

  @Test func aThrownAwayDraftComesBack() throws {
    let workspace = try TestWorkspace().press("r").type("about the bank").press("Esc gd D")
    #expect(workspace.text.contains("Throw the draft on #1 away?"))
    workspace.press("y")
    #expect(workspace.text.contains("You have begun nothing"))
    workspace.press("u")
    #expect(workspace.text.contains("about the bank"))
    #expect(workspace.text.contains("Jonas Petr"))
  }

  @Test func theOwnTextIsOnScreenAfterSending() throws {
    let workspace = try TestWorkspace(columns: 60, rows: 14).press("Enter gg r")
      .type("My very own words.").press("^x y")
    #expect(workspace.state.context == .ticket)
    #expect(workspace.text.contains("My very own words."))
  }

  @Test func aKeyThatLeadsElsewhereTakesAlongWhatWasRead() throws {
    let workspace = try TestWorkspace().press("p 4")
    #expect(workspace.bottom.contains("u undo"))
    workspace.press("Enter")
    #expect(workspace.bottom.contains("u undo"))
    workspace.wait(milliseconds: 1500).press("q")
    #expect(!workspace.bottom.contains("u undo"))
  }
}
