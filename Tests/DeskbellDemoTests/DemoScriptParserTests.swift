@testable import DeskbellDemo
import Testing

@testable import DeskbellCore

@Suite struct DemoScriptParserTests {
  private static let sample = """
    = Shop | is down
    mail | Helen Marsh <helen@tea.example.com> | en | hosting | outage php
    @ 2h c +error.png
    First line.

    Second paragraph.

    @ 20m maria reply pending with:received
    We look into it.
    @ 30m c Petter Dahl <petter@tea.example.com>
    And now?
    @ 1m maria escalate tier 2 - follow
    why: It is down
    tried: Nothing
    needed: Everything
    @ 1m maria tag urgent-customer -php
    """

  private func script() throws -> DemoScript {
    try #require(try DemoScriptParser.scripts(in: Self.sample).first)
  }

  @Test func readsTheHeader() throws {
    let script = try script()
    #expect(script.subject == "Shop | is down")
    #expect(script.channel == .mail)
    #expect(script.customer == Address(name: "Helen Marsh", address: "helen@tea.example.com"))
    #expect(script.language == "en")
    #expect(script.department == "hosting")
    #expect(script.tags == ["outage", "php"])
  }

  @Test func turnsDelaysIntoAges() throws {
    #expect(try script().steps.map(\.age) == [7200, 6000, 4200, 4140, 4080])
  }

  @Test func readsWhatCustomersDo() throws {
    let steps = try script().steps
    #expect(steps[0].deed == .write(files: ["error.png"]))
    #expect(steps[0].who == .customer(nil))
    #expect(steps[0].text == "First line.\n\nSecond paragraph.")
    #expect(
      steps[2].who
        == .customer(Address(name: "Petter Dahl", address: "petter@tea.example.com")))
  }

  @Test func readsWhatAgentsDo() throws {
    let steps = try script().steps
    #expect(steps[1].who == .agent("maria"))
    #expect(steps[1].deed == .reply(statusAfter: .pending, responses: ["received"]))
    #expect(steps[3].deed == .escalate(.tier(2, department: nil)))
    #expect(steps[3].keepsFollowing)
    #expect(steps[4].deed == .tag(adding: ["urgent-customer"], removing: ["php"]))
  }

  @Test(arguments: [
    "= A\nmail | x | en | -\n@ 1h c\nHello",
    "= A\nfax | X <x@example.com> | en | -\n@ 1h c\nHello",
    "= A\nmail | X <x@example.com> | en | -\n@ soon c\nHello",
    "= A\nmail | X <x@example.com> | en | -\n@ 1h maria dance",
    "= A\nmail | X <x@example.com> | en | -\n@ 1h c\nHello\n@ 2h c\nAgain",
    "= A\nmail | X <x@example.com> | en | -",
  ])
  func refusesWhatIsWrong(text: String) {
    #expect(throws: DemoScriptError.self) { try DemoScriptParser.scripts(in: text) }
  }
}
