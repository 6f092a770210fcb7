import DeskbellCore

/// What people are told of promises, in words.
enum NoticeWords {
  /// `first response overdue (100 %)`, `resolution at 75 %`.
  static func what(_ notice: Notice) -> String {
    let percent = notice.level.percent
    let state = percent >= 100 ? "overdue (\(percent) %)" : "at \(percent) %"
    return "\(notice.level.kind.words) \(state)"
  }

  /// `#10234 first response overdue (100 %)`; of several `5 promises: 2 overdue, 3 at 75 %`.
  static func summary(_ notices: [Notice]) -> String {
    if notices.count == 1 { return "#\(notices[0].ticket) \(what(notices[0]))" }
    let overdue = notices.filter { $0.level.percent >= 100 }.count
    let rest = notices.map(\.level.percent).filter { $0 < 100 }
    var parts = overdue > 0 ? ["\(overdue) overdue"] : []
    for percent in Set(rest).sorted(by: >) {
      parts.append("\(rest.filter { $0 == percent }.count) at \(percent) %")
    }
    return "\(notices.count) promises: \(parts.joined(separator: ", "))"
  }

  /// The summary, and since when where it came up before the shift began.
  static func telling(
    _ notices: [Notice], since shift: Instant?, stamp: (Instant) -> String
  ) -> String {
    let summary = summary(notices)
    guard let oldest = notices.map(\.raisedAt).min(), let shift, oldest < shift else {
      return summary
    }
    return "Since \(stamp(oldest)): \(summary)"
  }
}
