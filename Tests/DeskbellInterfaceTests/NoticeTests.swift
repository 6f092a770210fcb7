import DeskbellCore
import Testing

@testable import DeskbellInterface

/// What an agent is told of promises: once, again after a quarter of an hour, until acknowledged.
@Suite struct NoticeTests {
  private func told() throws -> TestWorkspace {
    let workspace = try TestWorkspace(promises: true)
    _ = try workspace.sample.desk.work()
    return workspace.send(.deskChanged)
  }

  private let summary = "4 promises: 1 overdue, 3 at 75 %"

  @Test func `What is new is said once as a sum and counted in the title`() throws {
    let workspace = try told()
    #expect(workspace.bottom.contains(summary))
    #expect(workspace.screen[0].contains("4 notices"))
    workspace.wait(milliseconds: 11_000)
    #expect(!workspace.bottom.contains("promises"))
    workspace.send(.deskChanged)
    #expect(!workspace.bottom.contains("promises"))
    #expect(workspace.loopEffects.isEmpty)
  }

  @Test func `It is said again after a quarter of an hour`() throws {
    let workspace = try told().wait(milliseconds: 11_000).wait(milliseconds: 880_000)
    #expect(!workspace.bottom.contains("promises"))
    workspace.wait(milliseconds: 9_000)
    #expect(workspace.bottom.contains(summary))
  }

  @Test func `One notice is said with its number`() throws {
    let workspace = try told().wait(milliseconds: 11_000).wait(milliseconds: 110_000)
    _ = try workspace.sample.desk.work()
    workspace.send(.deskChanged)
    #expect(workspace.bottom.contains("#2 first response overdue (100 %)"))
  }

  @Test func `It waits until what was just done has been read`() throws {
    let workspace = try TestWorkspace(promises: true).press(": # 4 Enter p 1")
    #expect(workspace.bottom.contains("u undo"))
    _ = try workspace.sample.desk.work()
    workspace.send(.deskChanged)
    #expect(workspace.bottom.contains("u undo"))
    workspace.wait(milliseconds: 6_100)
    #expect(workspace.bottom.contains("promises:"))
  }

  @Test func `One is acknowledged, then all`() throws {
    let workspace = try told().press("gN")
    #expect(workspace.state.notices.current.count == 4)
    workspace.press("j e")
    #expect(workspace.bottom.contains("Acknowledged the notices of #7"))
    #expect(workspace.state.notices.current.map(\.ticket) == [5, 1, 2])
    workspace.press("*e")
    #expect(workspace.text.contains("There is nothing to tell you."))
    #expect(try workspace.sample.desk.notices(for: workspace.sample.maria).notices.isEmpty)
    workspace.press("e")
    #expect(workspace.bottom.contains("There is nothing to acknowledge."))
    workspace.wait(milliseconds: 1_000_000)
    #expect(!workspace.bottom.contains("promises"))
  }

  @Test func `A notice leads to its ticket, and work on it acknowledges`() throws {
    let far = try told()
    far.press("gu gN W")
    #expect(far.state.context == .why)
    let workspace = try told().press("gN 2j Enter")
    #expect(workspace.state.openID == 1)
    workspace.press("p 4")
    #expect(!workspace.state.notices.current.map(\.ticket).contains(1))
    workspace.press("q")
    #expect(workspace.state.context == .notices)
    workspace.press("W")
    #expect(workspace.state.context == .why)
  }

  @Test func `The bell rings only where it is wanted`() throws {
    #expect(try told().loopEffects.isEmpty)
    let workspace = try TestWorkspace(promises: true, rings: true)
    _ = try workspace.sample.desk.work()
    #expect(workspace.send(.deskChanged).loopEffects == [.ring])
  }

  @Test func `Whatever came up before the shift is told with its time`() throws {
    let start = SampleDesk.start
    func notice(_ id: Int64, ago: Int64, _ percent: Int) -> Notice {
      Notice(
        event: Event.ID(rawValue: id), ticket: Ticket.ID(rawValue: id), subject: "",
        level: LevelCrossing(kind: .resolution, instance: 1, percent: percent),
        raisedAt: start.adding(seconds: -ago))
    }
    let words = NoticeWords.telling(
      [notice(1, ago: 80_000, 100), notice(2, ago: 60, 75)], since: start.adding(seconds: -3600)
    ) { WallClock.utc.stamp(of: $0, now: start) }
    #expect(words == "Since Fri 16:18: 2 promises: 1 overdue, 1 at 75 %")
  }

  @Test func `Levels of the same clock are one notice`() throws {
    var telling = NoticeTelling()
    let notices = [75, 100].enumerated().map { place, percent in
      Notice(
        event: Event.ID(rawValue: Int64(place)), ticket: 1, subject: "",
        level: LevelCrossing(kind: .update, instance: 2, percent: percent),
        raisedAt: SampleDesk.start)
    }
    telling.take(NoticeBoard(notices: notices))
    #expect(telling.tell(at: SampleDesk.start).map(\.level.percent) == [100])
    #expect(telling.tell(at: SampleDesk.start).isEmpty)
  }
}
