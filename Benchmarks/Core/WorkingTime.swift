import DeskbellCore

/// Due times and elapsed working time, a thousand each run, so that milliseconds of a run are
/// microseconds of one.
enum WorkingTime {
  private static let count = 1000

  static func lines(runs: Int) throws -> [ReportLine] {
    let berlin = try WorkingCalendar(yaml: yaml, file: "bench")
    let start = Instant(seconds: 1_767_600_000)
    let starts = (0..<Int64(count)).map { start.adding(seconds: $0 * 61) }
    let hours: Int64 = 3_600_000
    func line(_ name: String, _ body: (Instant) -> Void) -> ReportLine {
      ReportLine(name: name, samples: Samples.measure(runs: runs) { _ in starts.forEach(body) })
    }
    return [
      line("1000 x due, over 30 holidays") { _ = berlin.due(from: $0, after: 24 * hours) },
      line("1000 x broken after, the same") {
        _ = berlin.brokenAfter(from: $0, milliseconds: 24 * hours)
      },
      line("1000 x due, over two years") { _ = berlin.due(from: $0, after: 4000 * hours) },
      line("1000 x elapsed, a year") {
        _ = berlin.elapsed(from: $0, to: $0.adding(seconds: 365 * 86_400))
      },
      line("1000 x elapsed, a day") {
        _ = berlin.elapsed(from: $0, to: $0.adding(seconds: 86_400))
      },
      ReportLine(
        name: "a calendar file with its zone",
        samples: try Samples.measure(runs: runs) { _ in
          _ = try WorkingCalendar(yaml: yaml, file: "bench")
        }),
    ]
  }

  /// Monday to Friday with a lunch break; thirty holidays in a row from 2026-01-06.
  private static var yaml: String {
    let days = ["mon", "tue", "wed", "thu", "fri"]
      .map { "  \($0): [\"09:00-12:00\", \"13:00-17:00\"]" }
    let first = Instant(seconds: 1_767_657_600)
    let holidays = (0..<Int64(30)).map { day in
      "  \(WallClock.utc.date(of: first.adding(seconds: day * 86_400))): Holiday"
    }
    return (["name: bench", "zone: Europe/Berlin", "hours:"] + days + ["holidays:"] + holidays)
      .joined(separator: "\n")
  }
}
