import Testing

@testable import DeskbellCore
@testable import DeskbellDemo

@Suite struct DemoMacrosTests {
  @Test func eachIsInOrder() throws {
    let desk = try Desk.inMemory()
    _ = try DemoTeam.join(desk, now: Instant(seconds: 0))
    let all = DemoMacros.general + DemoMacros.billing + DemoMacros.hosting
    for text in all {
      let problems = MacroFile.problems(
        in: text, file: "demo", roster: try desk.roster(), responses: [])
      #expect(problems.isEmpty)
    }
  }
}
