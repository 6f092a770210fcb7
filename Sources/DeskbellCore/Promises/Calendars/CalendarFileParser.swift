/// Reads the file of a calendar and says by line what is wrong with it.
struct CalendarFileParser {
  private static let keys = ["name", "zone", "day", "always", "hours", "holidays", "special"]

  let document: YAMLDocument

  func calendar(_ zones: WorkingCalendar.ZoneSource) throws(DocumentError) -> WorkingCalendar {
    let file = try document.root.mapping("A calendar", keys: Self.keys)
    let name = try self.name(file)
    let day = try file["day"].map { node throws(DocumentError) in try standardDay(node) }
    if let always = file["always"], try always.flag("always") {
      for key in ["hours", "holidays", "special"] {
        guard let entry = file.entry(key) else { continue }
        throw entry.error("A calendar that works always has no \u{201C}\(key)\u{201D}.")
      }
      let zone = try file["zone"].map { node throws(DocumentError) in try self.zone(node, zones) }
      return .always(name: name, zone: zone ?? .utc, standardDay: day)
    }
    let zone = try self.zone(try file.required("zone", of: "A calendar"), zones)
    let hours = try file.required("hours", of: "A calendar")
    let calendar = WorkingCalendar(
      name: name, zone: zone, weekly: try weekly(hours),
      specialDays: try specialDays(file), standardDay: day)
    guard !calendar.isEmpty else {
      throw (file.entry("hours")?.error ?? hours.error)(
        "The calendar has no working time at all, so nothing would ever be due.")
    }
    return calendar
  }

  private func name(_ file: YAMLMapping) throws(DocumentError) -> String {
    let node = try file.required("name", of: "A calendar")
    let name = try node.text("name")
    guard name == name.lowercased(), name.count <= 64, !name.contains(where: \.isWhitespace) else {
      throw node.error("A name is typed: in small letters, without blanks, at most 64.")
    }
    return name
  }

  private func zone(
    _ node: YAMLNode, _ zones: WorkingCalendar.ZoneSource
  ) throws(DocumentError) -> ZoneRules {
    let name = try node.text("zone")
    do throws(ZoneError) {
      return try zones(name)
    } catch {
      throw node.error("\(error.sentence)")
    }
  }

  /// Seconds of what a target calls a day.
  private func standardDay(_ node: YAMLNode) throws(DocumentError) -> Int64 {
    let text = try node.text("day")
    let length: TargetLength
    do throws(TargetLengthError) {
      length = try TargetLength(text)
    } catch {
      throw node.error("day: \(error)")
    }
    guard length.days == 0, (60...86_400).contains(length.seconds) else {
      throw node.error("day needs the hours of a standard day, such as 8h or 7h 30m; 24h at most.")
    }
    return length.seconds
  }

  private func weekly(_ node: YAMLNode) throws(DocumentError) -> [[DayWindow]] {
    var weekly: [[DayWindow]?] = Array(repeating: nil, count: 7)
    let known = CivilDate.weekdayNames.map { $0.prefix(3).lowercased() }
    for entry in try node.mapping("hours").entries {
      guard let day = CivilDate.place(of: entry.key, in: CivilDate.weekdayNames) else {
        throw entry.unknown(in: "hours", known: known)
      }
      guard weekly[day] == nil else {
        throw entry.error("\(CivilDate.weekdayNames[day]) is there twice.")
      }
      weekly[day] = try windows(entry)
    }
    return weekly.map { $0 ?? [] }
  }

  /// The windows of a day, checked against one another.
  private func windows(_ entry: YAMLMapping.Entry) throws(DocumentError) -> [DayWindow] {
    guard !entry.value.isEmpty else { return [] }
    var found: [DayWindow] = []
    for item in try entry.value.oneOrMore(entry.key) {
      let window = try window(item, day: entry.key)
      if let other = found.first(where: { $0.opens < window.closes && window.opens < $0.closes }) {
        throw item.error("\(entry.key): \(window) overlaps \(other).")
      }
      found.append(window)
    }
    return found.sorted { $0.opens < $1.opens }
  }

  private func window(_ node: YAMLNode, day: String) throws(DocumentError) -> DayWindow {
    let text = try node.text(day)
    if let window = DayWindow(text) { return window }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let opens = DayWindow.secondOfDay(ends[0]),
      let closes = DayWindow.secondOfDay(ends[1])
    else {
      throw node.error(
        "\(day): \u{201C}\(text)\u{201D} is no window; write 09:00-17:00, at most until 24:00.")
    }
    throw node.error(
      opens == closes
        ? "\(day): \(text) closes as it opens."
        : "\(day): \(text) closes before it opens; a window over midnight is written as two.")
  }

  private func specialDays(
    _ file: YAMLMapping
  ) throws(DocumentError) -> [CivilDate: SpecialDay] {
    var days: [CivilDate: SpecialDay] = [:]
    for entry in try entries("holidays", of: file) {
      let name = entry.value.isEmpty ? "holiday" : try entry.value.text(entry.key)
      try add(.holiday(name), entry, to: &days)
    }
    for entry in try entries("special", of: file) {
      try add(SpecialDay(windows: try windows(entry)), entry, to: &days)
    }
    return days
  }

  private func entries(
    _ key: String, of file: YAMLMapping
  ) throws(DocumentError) -> [YAMLMapping.Entry] {
    guard let node = file[key] else { return [] }
    return try node.mapping(key).entries
  }

  private func add(
    _ day: SpecialDay, _ entry: YAMLMapping.Entry, to days: inout [CivilDate: SpecialDay]
  ) throws(DocumentError) {
    guard let date = CivilDate(entry.key) else {
      throw entry.error("\u{201C}\(entry.key)\u{201D} is no date; write 2026-12-25.")
    }
    guard days.updateValue(day, forKey: date) == nil else {
      throw entry.error("\(date) is both in holidays and in special; keep one of them.")
    }
  }
}
