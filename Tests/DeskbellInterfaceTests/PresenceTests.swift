import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// Who else is where.
struct PresenceTests {
  private func present(
    _ workspace: TestWorkspace, _ mode: Presence.Mode, on place: Int = 0
  ) -> Presence {
    Presence(
      process: ProcessIdentity(host: "h", process: "1:1"), agent: workspace.sample.tomas,
      ticket: workspace.sample.tickets[place], mode: mode, since: workspace.state.now,
      refreshedAt: workspace.state.now)
  }

  @Test func aColleagueIsInTheRowAndInTheTicket() throws {
    let workspace = try TestWorkspace()
    workspace.send(.presences([present(workspace, .viewing)]))
    #expect(workspace.text.contains("◉ tomas"))
    workspace.send(.presences([present(workspace, .writing)]))
    #expect(workspace.text.contains("✎ tomas"))
    workspace.press("Enter")
    #expect(workspace.text.contains("tomas is replying"))
    workspace.press("r")
    #expect(workspace.text.contains("tomas is replying"))
    workspace.send(.presences([]))
    #expect(!workspace.text.contains("tomas is replying"))
  }

  @Test func whereThisProgramIsIsSaidOnceAndNowAndThen() throws {
    var state = try TestWorkspace().state
    state.presence.isOn = true
    let ticket = try #require(state.currentID)
    let opening = update(&state, .key(.enter))
    #expect(opening.contains(.presence(.announce(ticket, .viewing))))
    #expect(!update(&state, .tick(state.now)).contains(.presence(.announce(ticket, .viewing))))
    let later = state.now.adding(seconds: Presence.heartbeat)
    #expect(state.nextDeadline.map { $0 <= later } == true)
    #expect(update(&state, .tick(later)).contains(.presence(.announce(ticket, .viewing))))
    let leaving = update(&state, .key(.character("q")))
    #expect(leaving.contains(.presence(.leave)))
    #expect(!update(&state, .tick(later.adding(seconds: 60))).contains(.presence(.leave)))
  }

  @Test func writingIsSaid() throws {
    let workspace = try TestWorkspace()
    var state = workspace.state
    state.presence.isOn = true
    let ticket = try #require(state.currentID)
    let detail = try workspace.sample.desk.detail(ticket, reader: workspace.sample.maria)
    _ = update(&state, .key(.enter))
    _ = update(&state, .detail(ticket, detail))
    #expect(update(&state, .key(.character("r"))).contains(.presence(.announce(ticket, .writing))))
  }

  @Test func whoLooksElsewhereIsIdleWithOneWriteForEachChange() throws {
    var state = try TestWorkspace().state
    state.presence.isOn = true
    let ticket = try #require(state.currentID)
    _ = update(&state, .key(.enter))
    #expect(update(&state, .focus(false)) == [.presence(.announce(ticket, .idle))])
    #expect(update(&state, .focus(false)).isEmpty)
    #expect(update(&state, .tick(state.now)).isEmpty)
    let back = update(&state, .focus(true))
    #expect(back.filter { $0 == .presence(.announce(ticket, .viewing)) }.count == 1)
    #expect(!update(&state, .focus(true)).contains(.presence(.announce(ticket, .viewing))))
  }

  @Test func aTextThatIsBegunStaysOneWhileItsWriterLooksElsewhere() throws {
    let workspace = try TestWorkspace()
    var state = workspace.state
    state.presence.isOn = true
    let ticket = try #require(state.currentID)
    let detail = try workspace.sample.desk.detail(ticket, reader: workspace.sample.maria)
    _ = update(&state, .key(.enter))
    _ = update(&state, .detail(ticket, detail))
    _ = update(&state, .key(.character("r")))
    #expect(update(&state, .focus(false)).isEmpty)
  }

  @Test func withoutATicketNothingIsSaidOfFocus() throws {
    var state = try TestWorkspace().state
    state.presence.isOn = true
    #expect(update(&state, .focus(false)).isEmpty)
  }

  @Test func anIdleColleagueIsShownAfterThoseWhoLook() throws {
    let workspace = try TestWorkspace()
    var idle = present(workspace, .idle)
    workspace.send(.presences([idle]))
    #expect(workspace.text.contains("◌ tomas"))
    idle.agent = workspace.sample.maria
    workspace.send(.presences([idle, present(workspace, .viewing)]))
    #expect(workspace.text.contains("◉ tomas"))
    workspace.press("Enter")
    #expect(workspace.text.contains("tomas is looking, maria is idle here"))
  }

  @Test func presenceReadsNoListAnew() throws {
    var state = try TestWorkspace().state
    #expect(update(&state, .presenceChanged) == [.presence(.load)])
  }

  @Test func asLongAsSomebodyIsThereItIsLookedWhetherTheyLive() throws {
    let workspace = try TestWorkspace()
    var state = workspace.state
    state.presence.isOn = true
    _ = update(&state, .presences([present(workspace, .viewing)]))
    let later = state.now.adding(seconds: PresenceState.look)
    #expect(update(&state, .tick(later)).contains(.presence(.load)))
    _ = update(&state, .presences([]))
    #expect(!update(&state, .tick(later.adding(seconds: 5))).contains(.presence(.load)))
  }
}
