import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// The customer's page, by keys.
struct CustomerTests {
  @Test func itShowsWhatIsKnownAndOpensOtherTickets() throws {
    let workspace = try TestWorkspace()
    let receipt = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "second@example.org",
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"),
        subject: "Sąskaita", text: "Antras.")
    ])
    let second = try #require(receipt[0].ticket)
    workspace.press("Enter gc")
    #expect(workspace.text.contains("Customer  Jonas Petrauskas"))
    #expect(workspace.text.contains("tickets 2, open 2"))
    #expect(workspace.text.contains("no ratings yet"))
    workspace.press("Enter")
    #expect(workspace.state.currentID == second)
    workspace.press("q q")
    #expect(workspace.state.context == .ticket)
  }

  @Test func theFormChangesAndEscapeLeavesAsItWas() throws {
    let workspace = try TestWorkspace().press("gc e").type("!!").press("Esc")
    #expect(workspace.text.contains("Jonas Petrauskas"))
    #expect(!workspace.text.contains("!!"))
    workspace.press("e Tab").type(", jp@new.example").press("Tab").type("UAB Jonas").press("^x")
    #expect(workspace.text.contains("jp@new.example"))
    #expect(workspace.text.contains("UAB Jonas"))
    #expect(workspace.text.contains("changed the organisation, addresses"))
    #expect(workspace.bottom.contains("Changed the customer"))
  }

  @Test func anAddressOfSomebodyElseIsSaidAndTheFormStays() throws {
    let workspace = try TestWorkspace().press("gc e Tab").type(", ana@example.si").press("^x")
    #expect(workspace.bottom.contains("belongs to Ana Kovač already"))
    #expect(workspace.state.context == .customerForm)
  }

  @Test func blockingNeedsTheRightAndSaysSo() throws {
    let workspace = try TestWorkspace().press("gc !")
    #expect(workspace.state.popups.isEmpty)
    #expect(workspace.bottom.contains("maria may not block customers"))
    workspace.press("&")
    #expect(workspace.state.popups.isEmpty)
    #expect(workspace.bottom.contains("maria may not merge customers"))
  }

  @Test func maskedAddressesAreShownWithAReason() throws {
    let workspace = try TestWorkspace()
    try workspace.sample.desk.setMasking(true, as: .system("setup"))
    workspace.press("gc")
    #expect(workspace.text.contains("j…@example.org"))
    #expect(!workspace.text.contains("jonas@example.org"))
    workspace.press("v").type("calls back").press("Enter")
    #expect(workspace.text.contains("jonas@example.org"))
    let jonas = try #require(try workspace.ticket(0)?.customer)
    #expect(
      try workspace.sample.desk.customerPage(jonas)?.events.last?.words
        == "looked at masked data: \"calls back\"")
  }

  /// A desk that masks, with a customer who writes how to be reached.
  private func masking() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    try workspace.sample.desk.setMasking(true, as: .system("setup"))
    let text = "Call +370 612 34567 or write to me@home.example.\n\n> jonas@example.org wrote\n> so"
    _ = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "reach@example.org",
        from: Address(address: "jonas@example.org"), subject: "Reach jonas@example.org",
        text: text, reply: "Call +370 612 34567 or write to me@home.example.",
        raw: Array("From: <jonas@example.org>\r\n\r\n\(text)".utf8))
    ])
    return workspace.send(.deskChanged)
  }

  @Test func whileMaskedNoTextOnScreenSaysHowToReachThem() throws {
    let workspace = try masking()
    workspace.press("gA")
    func isSecret(_ place: String) {
      let text = workspace.text
      #expect(!text.contains("jonas@") && !text.contains("612 34567"), "\(place):\n\(text)")
      #expect(!text.contains("me@home"), "\(place)")
    }
    workspace.press("l").type("reach").press("Enter")
    isSecret("list")
    #expect(workspace.text.contains("Reach j…@example.org"))
    workspace.press("Enter zR")
    isSecret("conversation")
    #expect(workspace.text.contains("j…@example.org"))
    #expect(workspace.text.contains("m…@home.example"))
    workspace.press("i")
    isSecret("details")
    workspace.press("h")
    isSecret("source")
    #expect(workspace.text.contains("From: <j…@example.org>"))
    workspace.press("q H")
    isSecret("history")
    workspace.press("q r ^v")
    isSecret("quote")
    workspace.press("Esc gc")
    isSecret("customer")
    #expect(workspace.loopEffects.isEmpty)
  }

  @Test func whatIsRevealedIsShownEverywhere() throws {
    let workspace = try masking()
    workspace.press("gA l").type("reach").press("Enter Enter gc v").type("calls back")
      .press("Enter q")
    #expect(workspace.text.contains("612 34567"))
    workspace.press("h")
    #expect(workspace.text.contains("From: <jonas@example.org>"))
    workspace.press("q q")
    #expect(workspace.text.contains("Reach jonas@example.org"))
  }

  @Test func aReplyGoesToTheAddressThatIsMasked() throws {
    let workspace = try masking()
    workspace.press("gA l").type("reach").press("Enter Enter r").type("Dear").press("^x y")
    let ticket = try #require(workspace.state.currentID)
    let sent = try workspace.sample.desk.detail(ticket, reader: nil)?.messages.last
    #expect(sent?.to.map(\.address) == ["jonas@example.org"])
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func maskedConversation(columns: Int, rows: Int) throws {
    let workspace = try masking()
    workspace.send(.resized(GridSize(columns: columns, rows: rows)))
    workspace.press("gA l").type("reach").press("Enter Enter")
    try expectGolden(workspace.screen, "masked-\(columns)x\(rows)")
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func page(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("gc")
    try expectGolden(workspace.screen, "customer-\(columns)x\(rows)")
  }
}
