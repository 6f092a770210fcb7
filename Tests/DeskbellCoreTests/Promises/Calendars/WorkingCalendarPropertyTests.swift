import SeededRandom
import DeskbellCore
import Testing

/// What holds for every calendar, tried on random ones around the days on which clocks change.
@Suite struct WorkingCalendarPropertyTests {
  static let zones = [
    "Europe/Berlin", "Europe/London", "Europe/Dublin", "Europe/Vilnius", "Europe/Istanbul",
    "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Santiago",
    "America/Havana", "America/Caracas", "Africa/Casablanca", "Africa/Cairo", "Asia/Tehran",
    "Asia/Kathmandu", "Asia/Gaza", "Asia/Pyongyang", "Australia/Lord_Howe", "Pacific/Apia",
    "Pacific/Kiritimati",
  ]

  private struct Trial {
    var calendar: WorkingCalendar
    var start: Instant
    var end: Instant
  }

  /// Windows of random minutes that do not overlap.
  private func windows(using generator: inout SeededGenerator) -> [DayWindow] {
    let bounds = Set(
      (0..<2 * Int.random(in: 0...3, using: &generator)).map { _ in
        Int64.random(in: 0...1440, using: &generator) * 60
      }
    ).sorted()
    return stride(from: 0, to: bounds.count - 1, by: 2).compactMap {
      DayWindow(opens: bounds[$0], closes: bounds[$0 + 1])
    }
  }

  private func trial(_ zone: ZoneRules, using generator: inout SeededGenerator) -> Trial {
    // A random moment from 1990 to 2040, then the change of the clocks that follows it.
    let random = Int64.random(in: 631_152_000...2_208_988_800, using: &generator)
    let end = zone.stretch(at: random).end
    let change = end < 2_240_000_000 ? end / 60 * 60 : random / 60 * 60
    let day = change / 86_400
    var special: [CivilDate: SpecialDay] = [:]
    for step: Int64 in -3...3 where Int.random(in: 0..<4, using: &generator) == 0 {
      special[CivilDate(daysSinceEpoch: day + step)] = SpecialDay(
        windows: windows(using: &generator))
    }
    let calendar = WorkingCalendar(
      name: "random", zone: zone, weekly: (0..<7).map { _ in windows(using: &generator) },
      specialDays: special)
    let from = change - 60 * Int64.random(in: 0...2880, using: &generator)
    let to = change + 60 * Int64.random(in: 0...2880, using: &generator)
    return Trial(calendar: calendar, start: Instant(seconds: from), end: Instant(seconds: to))
  }

  private func trials(_ zone: String, seed: UInt64, count: Int) -> [Trial] {
    var generator = SeededGenerator(seed: seed)
    let rules = SampleCalendar.zone(zone)
    return (0..<count).map { _ in trial(rules, using: &generator) }
  }

  /// Counts the minutes whose local time lies in a window of their local date.
  private func countedMinutes(_ trial: Trial) -> Int64 {
    let calendar = trial.calendar
    let wallClock = calendar.zone.wallClock
    var count: Int64 = 0
    var moment = trial.start
    while moment < trial.end {
      let (day, second) = wallClock.local(moment)
      let special = calendar.specialDays[CivilDate(daysSinceEpoch: day)]?.windows
      let windows = special ?? calendar.weekly[Int((day + 3) % 7)]
      if windows.contains(where: { $0.opens <= second && second < $0.closes }) { count += 1 }
      moment = moment.adding(seconds: 60)
    }
    return count
  }

  @Test(arguments: zones)
  func elapsedIsTheCountOfOpenMinutes(zone: String) {
    for trial in trials(zone, seed: 1, count: 20) {
      let elapsed = trial.calendar.elapsed(from: trial.start, to: trial.end)
      #expect(elapsed == countedMinutes(trial) * 60_000, "from \(trial.start) to \(trial.end)")
    }
  }

  @Test(arguments: zones)
  func elapsedIsAdditiveAndMonotone(zone: String) {
    var generator = SeededGenerator(seed: 2)
    for trial in trials(zone, seed: 3, count: 50) {
      let between = Instant(
        milliseconds: .random(
          in: trial.start.milliseconds...trial.end.milliseconds, using: &generator))
      let first = trial.calendar.elapsed(from: trial.start, to: between)
      let second = trial.calendar.elapsed(from: between, to: trial.end)
      #expect(first >= 0 && second >= 0)
      #expect(first + second == trial.calendar.elapsed(from: trial.start, to: trial.end))
    }
  }

  @Test(arguments: zones)
  func dueIsTheFirstMomentAndBrokenAfterTheLast(zone: String) throws {
    var generator = SeededGenerator(seed: 4)
    for trial in trials(zone, seed: 5, count: 50) where !trial.calendar.isEmpty {
      let calendar = trial.calendar
      let amount = Int64.random(in: 1...40 * 3_600_000, using: &generator)
      guard let due = calendar.due(from: trial.start, after: amount) else {
        let weekIsEmpty = calendar.weekly.allSatisfy(\.isEmpty)
        #expect(weekIsEmpty)
        continue
      }
      #expect(calendar.elapsed(from: trial.start, to: due) == amount)
      let before = Instant(milliseconds: due.milliseconds - 1)
      #expect(calendar.elapsed(from: trial.start, to: before) == amount - 1)
      guard let broken = calendar.brokenAfter(from: trial.start, milliseconds: amount) else {
        continue
      }
      #expect(broken >= due)
      #expect(broken == due || !calendar.isOpen(at: due))
      #expect(calendar.isOpen(at: broken))
      #expect(calendar.elapsed(from: trial.start, to: broken) == amount)
      let after = Instant(milliseconds: broken.milliseconds + 1)
      #expect(calendar.elapsed(from: trial.start, to: after) == amount + 1)
    }
  }

  @Test(arguments: zones)
  func aPauseNeverMakesADueTimeEarlier(zone: String) {
    var generator = SeededGenerator(seed: 6)
    for trial in trials(zone, seed: 7, count: 50) {
      let amount = Int64.random(in: 1...20 * 3_600_000, using: &generator)
      let calendar = trial.calendar
      guard let due = calendar.due(from: trial.start, after: amount) else { continue }
      let pause = Instant(
        milliseconds: .random(in: trial.start.milliseconds...due.milliseconds, using: &generator))
      let resumed = pause.adding(seconds: .random(in: 0...100_000, using: &generator))
      let left = amount - calendar.elapsed(from: trial.start, to: pause)
      guard left > 0, let later = calendar.due(from: resumed, after: left) else { continue }
      #expect(later >= due)
    }
  }

  @Test(arguments: zones)
  func stretchesCoverTheRangeAndAddUp(zone: String) throws {
    for trial in trials(zone, seed: 8, count: 20) where trial.start < trial.end {
      let stretches = trial.calendar.stretches(from: trial.start, to: trial.end)
      #expect(stretches.first?.start == trial.start)
      #expect(stretches.last?.end == trial.end)
      let isWithoutGaps = zip(stretches, stretches.dropFirst()).allSatisfy { $0.end == $1.start }
      #expect(isWithoutGaps)
      let worked = stretches.reduce(0) { $0 + $1.worked }
      #expect(worked == trial.calendar.elapsed(from: trial.start, to: trial.end))
      for stretch in stretches {
        #expect(trial.calendar.isOpen(at: stretch.start) == (stretch.worked > 0))
      }
    }
  }
}
