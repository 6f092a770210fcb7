/// The working hours of a calendar on a line of local time on which no clock ever changes.
///
/// Moments are milliseconds since 1970-01-01T00:00 by the wall clock. What was worked up to one is
/// computed without going through the days before it.
struct WorkingHours: Sendable, Equatable {
  static let day: Int64 = 86_400_000

  /// The windows from Monday to Sunday, ascending.
  let weekly: [[DayWindow]]
  /// Days since 1970-01-01 with other hours, ascending.
  let specialDays: [Int64]
  let specialWindows: [[DayWindow]]
  /// Milliseconds of work in a week before each weekday; the last is the whole week.
  private let weekdaySums: [Int64]
  /// What the special days before each one add to the weekly hours; the last is all of them.
  private let specialSums: [Int64]
  /// The first day from which nothing is worked any more; nil where work never ends.
  let endOfWork: Int64?

  /// - Parameters:
  ///   - weekly: Seven lists of ascending windows that do not overlap, from Monday on.
  ///   - special: The windows by day since 1970-01-01.
  init(weekly: [[DayWindow]], special: [Int64: [DayWindow]]) {
    precondition(weekly.count == 7, "a week has seven days")
    self.weekly = weekly
    let days = special.sorted { $0.key < $1.key }
    specialDays = days.map(\.key)
    specialWindows = days.map(\.value)
    weekdaySums = Self.sums(weekly.map(Self.length))
    specialSums = Self.sums(
      days.map { Self.length($0.value) - Self.length(weekly[Self.weekday($0.key)]) })
    endOfWork =
      weekly.contains { !$0.isEmpty }
      ? nil : (days.last { !$0.value.isEmpty }).map { $0.key + 1 } ?? .min
  }

  /// Whether there is no working time at all.
  var isEmpty: Bool {
    weekly.allSatisfy(\.isEmpty) && specialWindows.allSatisfy(\.isEmpty)
  }

  /// Milliseconds worked before a moment, less what was worked before 1970 by the weekly hours.
  func worked(before moment: Int64) -> Int64 {
    let day = moment.floorDivided(by: Self.day)
    let weeks = (day + 3).floorDivided(by: 7)
    let weekday = Int(day + 3 - weeks * 7)
    let place = specialPlace(day)
    let isSpecial = place < specialDays.count && specialDays[place] == day
    let windows = isSpecial ? specialWindows[place] : weekly[weekday]
    var sum = weeks * weekdaySums[7] + weekdaySums[weekday] + specialSums[place]
    let time = moment - day * Self.day
    for window in windows where window.opens * 1000 < time {
      sum += min(time, window.closes * 1000) - window.opens * 1000
    }
    return sum
  }

  /// The windows of a day since 1970-01-01.
  func windows(on day: Int64) -> [DayWindow] {
    let place = specialPlace(day)
    let isSpecial = place < specialDays.count && specialDays[place] == day
    return isSpecial ? specialWindows[place] : weekly[Self.weekday(day)]
  }

  func isOpen(at moment: Int64) -> Bool {
    let day = moment.floorDivided(by: Self.day)
    let time = moment - day * Self.day
    return windows(on: day).contains { $0.opens * 1000 <= time && time < $0.closes * 1000 }
  }

  /// The first moment of a range before which `sum` was worked, as `worked(before:)` counts. The
  /// caller proves that it is reached in the range.
  func first(in range: ClosedRange<Int64>, reaching sum: Int64) -> Int64 {
    if worked(before: range.lowerBound) >= sum { return range.lowerBound }
    // The day at whose end it is reached: in steps that double, then by halves.
    var low = range.lowerBound.floorDivided(by: Self.day)
    var step: Int64 = 1
    while worked(before: (low + step) * Self.day) < sum {
      low += step
      step *= 2
    }
    var high = low + step
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if worked(before: middle * Self.day) >= sum { high = middle } else { low = middle }
    }
    var left = sum - worked(before: low * Self.day)
    for window in windows(on: low) {
      let length = (window.closes - window.opens) * 1000
      if left <= length { return low * Self.day + window.opens * 1000 + left }
      left -= length
    }
    return range.upperBound
  }

  /// The place of the first special day that is not before a day.
  private func specialPlace(_ day: Int64) -> Int {
    var low = 0
    var high = specialDays.count
    while low < high {
      let middle = (low + high) / 2
      if specialDays[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Days since the last Monday of a day since 1970-01-01, a Thursday.
  static func weekday(_ day: Int64) -> Int {
    Int(day + 3 - (day + 3).floorDivided(by: 7) * 7)
  }

  private static func length(_ windows: [DayWindow]) -> Int64 {
    windows.reduce(0) { $0 + ($1.closes - $1.opens) * 1000 }
  }

  /// The sums of the values before each place, and of all.
  private static func sums(_ values: [Int64]) -> [Int64] {
    values.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }
}
