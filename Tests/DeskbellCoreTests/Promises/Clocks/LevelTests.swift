import Testing

@testable import DeskbellCore

struct LevelTests {
  private let timeline = Promised.only(.resolution, 4)
  private func at(_ time: String) -> String { "2026-11-23 \(time)" }

  @Test func levelsAreDueOnceAndTheSkippedOnesAreListed() {
    var story = Story.opened(at("08:00"))
    func due(_ time: String) -> [LevelCrossing] {
      story.state(timeline, through: at(time)).levelsDue(at: instant(at(time)), in: timeline)
    }
    #expect(due("09:59").isEmpty)
    #expect(due("10:00") == [LevelCrossing(kind: .resolution, instance: 1, percent: 50)])
    #expect(
      due("12:30") == [
        LevelCrossing(kind: .resolution, instance: 1, percent: 100, skipped: [50, 75])
      ])
    story.add(
      at("12:30"), by: .system("worker"), .levelRaised(.resolution, instance: 1, percent: 100))
    #expect(due("12:30").isEmpty)
    let outlook = story.state(timeline, through: at("12:30")).outlook(in: timeline)
    #expect(outlook.levelAt == instant(at("14:00")))
    #expect(due("20:00") == [LevelCrossing(kind: .resolution, instance: 1, percent: 150)])
  }

  @Test func aLevelReachedBeforeAPauseIsStillRaised() {
    var story = Story.opened(at("08:00"))
    story.set(.pending, at("10:30"))
    let state = story.state(timeline, through: at("11:00"))
    #expect(
      state.levelsDue(at: instant(at("11:00")), in: timeline) == [
        LevelCrossing(kind: .resolution, instance: 1, percent: 50)
      ])
    #expect(state.outlook(in: timeline).levelAt == instant(at("10:30")))
    #expect(state.outlook(in: timeline).dueAt == nil)
  }

  @Test func clocksThatAreOverRaiseNothing() {
    var story = Story.opened(at("08:00"))
    story.set(.solved, at("20:00"))
    let state = story.state(timeline, through: at("21:00"))
    #expect(state.levelsDue(at: instant(at("21:00")), in: timeline).isEmpty)
    #expect(state.outlook(in: timeline).levelAt == nil)
    #expect(state.outlook(in: timeline).hasBreached)
  }
}
