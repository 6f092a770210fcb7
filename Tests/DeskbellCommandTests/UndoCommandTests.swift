import DeskbellCore
import Testing

/// Taking back what may be forgotten by now.
@Suite struct UndoCommandTests {
  @Test func `What is old is taken back only when it is said again`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.org", "--subject", "x", "--text", "x")
    let past = DeskClock.system.now().adding(seconds: -3600)
    let desk = try Desk.open(path: sandbox.store, clock: DeskClock { past })
    let anna = try #require(try desk.roster().agents.first).id
    _ = try desk.perform(.setPriority(.low), on: [SeenTicket(1)], as: .agent(anna))
    let refused = try sandbox.run("undo")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("the priority on #1"))
    #expect(refused.errors.contains("--yes"))
    #expect(try desk.detail(1, reader: nil)?.ticket.priority == .low)
    try sandbox.succeed("undo", "--yes")
    #expect(try desk.detail(1, reader: nil)?.ticket.priority == .normal)
  }
}
