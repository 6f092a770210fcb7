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
    #expect(workspace.text.contains("Block Jonas Petrauskas?"))
    workspace.press("y")
    #expect(workspace.bottom.contains("maria may not block customers"))
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

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func page(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("gc")
    try expectGolden(workspace.screen, "customer-\(columns)x\(rows)")
  }
}
