/// Reads the targets of an entry.
struct PolicyTargetsParser {
  let calendars: [String: WorkingCalendar]
  /// The one that holds where a target names none.
  let calendar: WorkingCalendar?

  func targets(_ node: YAMLNode) throws(DocumentError) -> [ClockKind: [Priority: PolicyTarget]] {
    var targets: [ClockKind: [Priority: PolicyTarget]] = [:]
    for entry in try node.mapping("targets").entries {
      guard let kind = ClockKind(rawValue: entry.key) else {
        throw entry.unknown(in: "targets", known: ClockKind.allCases.map(\.rawValue))
      }
      guard !entry.value.isEmpty else { continue }
      targets[kind] = try byPriority(entry)
    }
    return targets
  }

  /// The calendar that a value names.
  func calendar(_ node: YAMLNode) throws(DocumentError) -> WorkingCalendar {
    let name = try node.text("calendar")
    if let calendar = calendars[name] { return calendar }
    let known = calendars.keys.sorted()
    let hint =
      NearestWord.nearest(to: name, among: known).map { "Did you mean \u{201C}\($0)\u{201D}?" }
      ?? (known.isEmpty
        ? "There is none yet; add one with \u{201C}deskbell calendar import\u{201D}."
        : "There are \(known.joined(separator: ", ")).")
    throw node.error("There is no calendar \u{201C}\(name)\u{201D}. \(hint)")
  }

  private func byPriority(
    _ entry: YAMLMapping.Entry
  ) throws(DocumentError) -> [Priority: PolicyTarget] {
    guard case .mapping(let mapping) = entry.value.content else {
      let target = try target(entry.value, name: entry.key, on: calendar)
      return Dictionary(uniqueKeysWithValues: Priority.allCases.map { ($0, target) })
    }
    let own = try mapping["calendar"].map { node throws(DocumentError) in
      try self.calendar(node)
    }
    var targets: [Priority: PolicyTarget] = [:]
    for item in mapping.entries where item.key != "calendar" {
      guard let priority = Priority(rawValue: item.key) else {
        throw item.unknown(
          in: entry.key, known: Priority.allCases.map(\.rawValue) + ["calendar"])
      }
      guard !item.value.isEmpty else { continue }
      targets[priority] = try target(item.value, name: item.key, on: own ?? calendar)
    }
    return targets
  }

  private func target(
    _ node: YAMLNode, name: String, on calendar: WorkingCalendar?
  ) throws(DocumentError) -> PolicyTarget {
    let text = try node.text(name)
    guard let calendar else {
      throw node.error(
        "On which calendar is \(name) counted? Add \u{201C}calendar: NAME\u{201D} to the policy.")
    }
    do throws(TargetLengthError) {
      let length = try TargetLength(text)
      guard !length.isZero else {
        throw TargetLengthError.unreadable(text)
      }
      _ = try length.milliseconds(on: calendar)
      return PolicyTarget(length: length, calendar: calendar.name)
    } catch {
      if case .unreadable = error, isNothing(text) {
        throw node.error(
          "\(name): a target of nothing cannot be kept; leave the line out to promise nothing.")
      }
      throw node.error("\(name): \(error)")
    }
  }

  private func isNothing(_ text: String) -> Bool {
    text.hasPrefix("-") || text.allSatisfy { "0dhms ".contains($0) }
  }
}
