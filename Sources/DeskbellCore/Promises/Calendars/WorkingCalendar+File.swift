/// The file of a calendar:
///
/// ```yaml
/// name: berlin
/// zone: Europe/Berlin
/// day: 8h
/// hours:
///   mon: ["09:00-12:00", "13:00-17:00"]
/// holidays: { 2026-12-25: Christmas Day }
/// special: { 2026-12-24: ["09:00-12:00"] }
/// ```
///
/// `always: true` stands in place of `hours`, `holidays` and `special`.
extension WorkingCalendar {
  /// Finds the rules of a zone by its name.
  public typealias ZoneSource = (_ name: String) throws(ZoneError) -> ZoneRules

  /// - Parameters:
  ///   - file: The name of the file for errors.
  ///   - zones: Where zones come from; else the files of the system.
  public init(
    yaml text: String, file: String,
    zones: ZoneSource = { name throws(ZoneError) in
      try ZoneRules(named: name)
    }
  ) throws(DocumentError) {
    self = try CalendarFileParser(document: YAMLDocument(text: text, file: file)).calendar(zones)
  }

  public init(
    yaml bytes: [UInt8], file: String,
    zones: ZoneSource = { name throws(ZoneError) in
      try ZoneRules(named: name)
    }
  ) throws(DocumentError) {
    self = try CalendarFileParser(document: YAMLDocument(bytes: bytes, file: file)).calendar(zones)
  }

  /// The calendar as a file, which read again is the same calendar.
  public var yaml: String {
    var lines = ["name: \(YAMLText.quoted(name))", "zone: \(YAMLText.quoted(zone.name))"]
    if let standardDay { lines.append("day: \(TargetLength(seconds: standardDay))") }
    guard !isAlways else {
      return (lines + ["always: true"]).joined(separator: "\n") + "\n"
    }
    lines.append("hours:")
    for (name, windows) in zip(CivilDate.weekdayNames, weekly) where !windows.isEmpty {
      lines.append("  \(name.prefix(3).lowercased()): \(Self.list(windows))")
    }
    if weekly.allSatisfy(\.isEmpty) { lines[lines.count - 1] = "hours: {}" }
    let days = specialDays.sorted { $0.key.daysSinceEpoch < $1.key.daysSinceEpoch }
    let holidays = days.compactMap { day, special in
      special.holiday.map { "  \(day): \(YAMLText.quoted($0))" }
    }
    let special = days.filter { $0.value.holiday == nil }
      .map { "  \($0.key): \(Self.list($0.value.windows))" }
    lines += holidays.isEmpty ? [] : ["holidays:"] + holidays
    lines += special.isEmpty ? [] : ["special:"] + special
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ windows: [DayWindow]) -> String {
    "[" + windows.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
}
