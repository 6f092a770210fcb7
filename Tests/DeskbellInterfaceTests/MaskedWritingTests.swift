import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// What an agent sees masked is neither written back nor sent out so.
struct MaskedWritingTests {
  @Test func aMaskedSubjectThatIsProposedIsNotStored() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    let desk = workspace.sample.desk
    _ = try desk.perform(
      .note(Composition(text: "We call.")), on: [SeenTicket(ticket)],
      as: .agent(workspace.sample.tomas))
    workspace.send(.deskChanged).goTo(ticket).press("S Enter")
    #expect(workspace.bottom.contains("o…@home.example"))
    workspace.press("Enter")
    let page = try desk.page(PageRequest(filter: TicketFilter(), order: .created, limit: 50))
    let subjects = page.rows.map(\.ticket.subject)
    #expect(subjects.filter { $0.contains("Reach") }.count == 2)
    #expect(!subjects.contains { $0.contains("…") })
  }

  @Test func maskedValuesAreMissingInAPreparedAnswer() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    _ = try workspace.sample.desk.save(
      CannedResponse(
        id: 0, name: "about",
        variants: [
          .init(
            language: "en", title: "About it",
            body: "Dear {{customer.name|customer}}, about “{{ticket.subject}}”.\n")
        ]), as: .system("setup"))
    workspace.goTo(ticket).press("r ^o").type("about it").press("Enter")
    guard case .composer(let composer) = workspace.state.screens.last else {
      Issue.record("no editor")
      return
    }
    #expect(composer.editor.text.contains("Dear customer, about “⟨ticket.subject?⟩”."))
    #expect(workspace.text.contains("is masked until it is revealed"))
    workspace.press("^x")
    #expect(try workspace.sample.desk.detail(ticket, reader: nil)?.messages.count == 1)
  }

  @Test func whatIsMaskedIsNotQuoted() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    var configuration = Configuration()
    configuration.writing.quote = .last
    workspace.configure(configuration)
    workspace.goTo(ticket).press("r")
    func text() -> String {
      if case .composer(let composer) = workspace.state.screens.last {
        composer.editor.text
      } else {
        "no editor"
      }
    }
    #expect(text().isEmpty)
    workspace.press("^v")
    #expect(text().isEmpty)
    #expect(workspace.text.contains("What is masked cannot be quoted"))
    workspace.press("Esc gc v").type("calls back").press("Enter q r")
    #expect(text().contains("> Call +370 612 34567 or write to ona@home.example."))
  }

  @Test func anAuthorWhoIsMaskedIsNotNamedAboveAQuote() throws {
    let (workspace, _) = try TestWorkspace.masking()
    let plain = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "plain@home.example",
        from: Address(address: "ona@home.example"), subject: "Plain", text: "It does not work.",
        language: "en")
    ])[0].ticket
    workspace.send(.deskChanged).goTo(try #require(plain)).press("r ^v")
    guard case .composer(let composer) = workspace.state.screens.last else {
      Issue.record("no editor")
      return
    }
    #expect(composer.editor.text.contains("> It does not work."))
    #expect(!composer.editor.text.contains("…"))
  }
}
