/// A story in a policy file that says what must come out of the policy.
public struct PolicyExample: Sendable, Equatable {
  /// What one clock must be.
  public struct Expectation: Sendable, Equatable {
    public var kind: ClockKind
    public var state: ClockReading.State?
    public var due: Instant?
    /// Milliseconds of working time.
    public var used: Int64?
    /// The line of the file, counted from 1.
    public var line: Int
  }

  public var name: String
  /// The name of the file and the line in it.
  public var file: String
  public var line: Int
  public var events: [PromiseEvent]
  /// When it is looked at.
  public var at: Instant
  public var expectations: [Expectation]
  /// Times are written and shown in the zone of the policy's calendar.
  var zone: ExampleClock
}

/// The wall clock of an example; which one does not make two examples differ.
struct ExampleClock: Sendable, Equatable {
  let wallClock: WallClock

  static func == (left: ExampleClock, right: ExampleClock) -> Bool { true }
}

/// Plays the examples of a policy.
public enum PolicyExamples {
  /// What does not come out as the examples say, by line; empty: all is well.
  public static func run(_ policy: Policy, calendars: [WorkingCalendar]) -> [DocumentError] {
    let timeline = PromiseTimeline(
      always: PromiseBook(calendars: calendars, policies: [policy]))
    return policy.examples.flatMap { failures(of: $0, in: timeline) }
  }

  private static func failures(
    of example: PolicyExample, in timeline: PromiseTimeline
  ) -> [DocumentError] {
    let readings = PromiseState.fold(example.events, in: timeline, through: example.at)
      .clocks(at: example.at, in: timeline)
    return example.expectations.flatMap { expected -> [DocumentError] in
      let reading = readings.first { $0.kind == expected.kind }
      return differences(expected, reading, example.zone.wallClock).map { difference in
        DocumentError(
          file: example.file, line: expected.line,
          message: "\u{201C}\(example.name)\u{201D}: \(expected.kind.words) \(difference).")
      }
    }
  }

  private static func differences(
    _ expected: PolicyExample.Expectation, _ reading: ClockReading?, _ clock: WallClock
  ) -> [String] {
    guard let reading else {
      return expected.state == .unarmed ? [] : ["is not promised at all"]
    }
    var differences: [String] = []
    if let state = expected.state, state != reading.state {
      differences.append("is \(reading.state.rawValue), not \(state.rawValue)")
    }
    if let due = expected.due, due != reading.due {
      let found = reading.due.map { "due \(time($0, clock))" } ?? "not due at any time"
      differences.append("is \(found), not \(time(due, clock))")
    }
    if let used = expected.used, used != reading.used {
      differences.append(
        "used \(TargetLength(seconds: reading.usedSeconds)), not "
          + "\(TargetLength(seconds: used / 1000))")
    }
    return differences
  }

  private static func time(_ instant: Instant, _ clock: WallClock) -> String {
    "\(clock.date(of: instant)) \(clock.exactTime(of: instant))"
  }
}
