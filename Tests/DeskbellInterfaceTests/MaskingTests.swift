import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// While a customer is masked, no place says how to reach them; what is sent is as it was written.
struct MaskingTests {
  private func isSecret(_ text: String, _ place: String) {
    #expect(!text.contains("ona@"), "\(place):\n\(text)")
    #expect(!text.contains("612 34567"), "\(place):\n\(text)")
  }

  @Test func aMessageForSeveralIsLookedAtMaskedAndSentAsItIs() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    let desk = workspace.sample.desk
    for id in [ticket, 1] {
      let version = try #require(try desk.detail(id, reader: nil)?.ticket.version)
      workspace.mark(id, version: version)
    }
    workspace.press("r").type("About {{ticket.subject}}.").press("^x")
    #expect(workspace.text.contains("o…@home.example"))
    isSecret(workspace.text, "review")
    workspace.press("y")
    let sent = try desk.detail(ticket, reader: nil)?.messages.last?.text
    #expect(sent?.contains("About Reach ona@home.example.") == true)
  }

  @Test func incidentsAreMaskedAndAMaskedAnswerIsNotOffered() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    let desk = workspace.sample.desk
    _ = try desk.perform(
      .join(.link(.incident, to: 1)), on: [SeenTicket(ticket)], as: .agent(workspace.sample.maria))
    _ = try desk.perform(
      .reply(Composition(text: "We wrote to ona@home.example.")), on: [SeenTicket(1)],
      as: .agent(workspace.sample.tomas))
    workspace.send(.deskChanged).goTo(1).press("e 1")
    #expect(workspace.text.contains("Solve #1 and answer its incidents"))
    #expect(workspace.text.contains("o…@home.example"))
    #expect(workspace.text.contains("Hello {{customer.firstName|there}}"))
    isSecret(workspace.text, "incidents")
  }

  @Test func alertsAndNoticesHaveMaskedSubjects() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    let desk = workspace.sample.desk
    var configuration = Configuration()
    configuration.notify = [.osc9]
    workspace.configure(configuration)
    workspace.send(.focus(false)).send(.deskChanged)
    _ = try desk.perform(
      .assign(to: workspace.sample.maria), on: [SeenTicket(ticket)],
      as: .agent(workspace.sample.tomas))
    workspace.send(.deskChanged)
    #expect(
      workspace.loopEffects.contains(
        .notify("#\(ticket) is yours now: Reach o…@home.example")))

    let runner = EffectRunner(desk: desk, agent: workspace.sample.maria) { _ in }
    let notice = Notice(
      event: 1, ticket: ticket, subject: "Reach ona@home.example",
      level: LevelCrossing(kind: .resolution, instance: 1, percent: 75), raisedAt: SampleDesk.start)
    let board = try runner.shown(NoticeBoard(notices: [notice]))
    #expect(board.notices.map(\.subject) == ["Reach o…@home.example"])
  }

  @Test func aMacroIsLookedAtMaskedAndDoneAsItIs() throws {
    let (workspace, ticket) = try TestWorkspace.masking()
    let file = MacroFile(
      name: "about", steps: [.note("Asked: {{ticket.subject}}")],
      reply: "About {{ticket.subject}}.")
    workspace.goTo(ticket)
    let seen = try #require(try workspace.ticketNow(ticket))
    workspace.run { $0.preview(file, on: [seen]) }
    #expect(workspace.text.contains("About Reach o…@home.example."))
    isSecret(workspace.text, "macro")
    workspace.press("Enter")
    let texts = try workspace.sample.desk.detail(ticket, reader: nil)?.messages.map(\.text) ?? []
    #expect(texts.contains { $0.contains("About Reach ona@home.example.") })
    #expect(texts.contains { $0.contains("Asked: Reach ona@home.example") })
  }

  @Test func linksNamesRefusalsAndTheCustomersPageAreMasked() throws {
    let (workspace, ticket) = try TestWorkspace.masking(columns: 132, rows: 43)
    let desk = workspace.sample.desk
    _ = try desk.perform(
      .join(.link(.incident, to: 1)), on: [SeenTicket(ticket)], as: .agent(workspace.sample.maria))
    workspace.send(.deskChanged).goTo(1).press("i")
    isSecret(workspace.text, "links")
    #expect(workspace.state.details[1]?.links.first?.subject == "Reach o…@home.example")
    workspace.press("q").goTo(ticket).press("i")
    #expect(workspace.state.details[ticket]?.customer.name == "o…@home.example")
    let merge = TicketVerb.join(.merge(into: 1, acrossCustomers: false))
    workspace.run { _ in [.perform(Deed(verb: merge, tickets: [SeenTicket(ticket)]))] }
    #expect(workspace.state.toast?.text.contains("o…@home.example") == true)
    isSecret(workspace.text, "refusal")
    let customer = try #require(try desk.detail(ticket, reader: nil)?.customer.id)
    try desk.rate(ticket, 2, comment: "Call ona@home.example", as: .system("setup"))
    workspace.press("gc")
    #expect(workspace.text.contains("Customer  o…@home.example"))
    #expect(workspace.text.contains("Call o…@home.example"))
    isSecret(workspace.text, "customer")
    workspace.press("!")
    #expect(workspace.bottom.contains("may not block customers"))
    #expect(try desk.customerPage(customer)?.customer.name == "ona@home.example")
  }

  @Test func theSourceOfATicketThatIsNotThereIsNotShown() throws {
    let (workspace, _) = try TestWorkspace.masking()
    let runner = EffectRunner(desk: workspace.sample.desk, agent: workspace.sample.maria) { _ in }
    #expect(try runner.shown(source: Array("From: ona@home.example".utf8), of: 999) == nil)
  }
}
