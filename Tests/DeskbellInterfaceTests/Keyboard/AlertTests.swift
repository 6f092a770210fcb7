import DeskbellCore
import Testing

@testable import DeskbellInterface

/// What is told outside the screen, copied, and written into the title.
struct AlertTests {
  private func workspace(_ methods: [NotificationMethod] = [.osc9]) throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    var configuration = Configuration()
    configuration.notify = methods
    workspace.configure(configuration)
    // Where the desk stands.
    return workspace.send(.deskChanged)
  }

  private func told(_ workspace: TestWorkspace) -> [WorkspaceEffect] {
    workspace.loopEffects.filter { if case .notify = $0 { true } else { false } }
  }

  @Test func `a ticket that a colleague gives me is told while I look elsewhere`() throws {
    let workspace = try workspace().send(.focus(false))
    let ticket = try #require(
      try workspace.sample.desk.page(
        PageRequest(
          filter: ShippedView.unassigned.filter(for: workspace.sample.maria), order: .next,
          anchor: .first, limit: 1)
      ).rows.first)
    try workspace.colleague(.assign(to: workspace.sample.maria), on: ticket.id)
    #expect(
      told(workspace) == [.notify("#\(ticket.id) is yours now: \(ticket.ticket.subject)")])
  }

  @Test func `nothing is told while I look, nor of what I did myself`() throws {
    let looking = try workspace().send(.focus(true))
    try looking.colleague(.setPriority(.low), on: looking.sample.tickets[0])
    #expect(told(looking).isEmpty)
    let own = try workspace().send(.focus(false)).press("gu").press("A")
    own.send(.deskChanged)
    #expect(told(own).isEmpty)
  }

  @Test func `nothing is told where nobody asked for it`() throws {
    let workspace = try TestWorkspace().send(.focus(false))
    try workspace.colleague(.assign(to: workspace.sample.maria), on: workspace.sample.tickets[0])
    #expect(told(workspace).isEmpty)
  }

  @Test func `several things are one sentence`() {
    let alerts = [
      DeskAlert(kind: .assigned, ticket: 1, subject: "a"),
      DeskAlert(kind: .message, ticket: 2, subject: "b"),
      DeskAlert(kind: .message, ticket: 3, subject: "c"),
    ]
    #expect(AlertWords.summary(alerts) == "1 ticket is yours now, 2 messages")
  }

  @Test func `the title has the desk and its counts and no customer`() throws {
    let workspace = try TestWorkspace().press("Enter")
    #expect(workspace.state.terminalTitle == "Baltic Hosting: 7 mine")
  }

  @Test func `copying takes the number or the way to see it`() throws {
    let workspace = try TestWorkspace().press("y")
    #expect(workspace.loopEffects.last == .copy("#1"))
    workspace.press("Y")
    #expect(workspace.loopEffects.last == .copy("deskbell show 1"))
    workspace.send(.copied("deskbell show 1"))
    #expect(workspace.bottom.contains("Copied deskbell show 1"))
    workspace.press("x j x y")
    #expect(workspace.loopEffects.last == .copy("#1\n#5"))
    var configuration = Configuration()
    configuration.clipboard = .off
    workspace.configure(configuration)
    workspace.press("y")
    #expect(workspace.bottom.contains("Copying is switched off"))
  }

  @Test func `text typed into a window that is too small waits, commands do not`() throws {
    let workspace = try TestWorkspace().press("r").type("Hello")
    workspace.send(.resized(.init(columns: 19, rows: 5))).type(" there")
    workspace.send(.resized(.init(columns: 80, rows: 24)))
    #expect(workspace.text.contains("Hello there"))
    let list = try TestWorkspace().send(.resized(.init(columns: 19, rows: 5))).press("e")
    list.send(.resized(.init(columns: 80, rows: 24)))
    #expect(try list.ticket(0)?.status != .solved)
  }
}
