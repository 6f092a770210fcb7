/// Reads the file of a policy and says by line what is wrong with it.
struct PolicyFileParser {
  static let keys = [
    "name", "order", "calendar", "levels", "pauses_in", "solved_unanswered", "entries", "examples",
  ]
  static let entryKeys = [
    "name", "when", "calendar", "targets", "levels", "pauses_in", "solved_unanswered",
  ]

  let document: YAMLDocument
  let calendars: [String: WorkingCalendar]
  let roster: DeskRoster

  func policy() throws(DocumentError) -> Policy {
    let file = try document.root.mapping("A policy", keys: Self.keys)
    var policy = Policy(name: try name(file, of: "A policy"))
    if let order = file["order"] {
      policy.order = Int(try order.integer("order", in: -1_000_000...1_000_000))
    }
    let defaults = try settings(file, from: PolicyEntry(name: ""))
    let calendar = try file["calendar"].map { node throws(DocumentError) in
      try self.calendar(node)
    }
    let list = try file.required("entries", of: "A policy").list("entries")
    guard !list.isEmpty else {
      throw DocumentError(
        file: document.file, line: file.entry("entries")?.line ?? file.line,
        message: "A policy without entries promises nothing.")
    }
    for node in list {
      let entry = try entry(node, defaults: defaults, calendar: calendar)
      try refuseUnreachable(entry, behind: policy.entries, at: node)
      policy.entries.append(entry)
    }
    policy.examples = try examples(file, calendar: calendar)
    return policy
  }

  private func name(_ mapping: YAMLMapping, of what: String) throws(DocumentError) -> String {
    let node = try mapping.required("name", of: what)
    let name = try node.text("name")
    guard name.count <= 64, !name.contains("/"), !name.contains(where: \.isNewline) else {
      throw node.error("A name has at most 64 characters, none of them a slash.")
    }
    return name
  }

  private func entry(
    _ node: YAMLNode, defaults: PolicyEntry, calendar: WorkingCalendar?
  ) throws(DocumentError) -> PolicyEntry {
    let mapping = try node.mapping("An entry", keys: Self.entryKeys)
    var entry = try settings(mapping, from: defaults)
    entry.name = try name(mapping, of: "An entry")
    if let when = mapping["when"] { entry.condition = try condition(when) }
    let own = try mapping["calendar"].map { node throws(DocumentError) in try self.calendar(node) }
    let targets = try mapping.required("targets", of: "An entry")
    entry.targets = try PolicyTargetsParser(calendars: calendars, calendar: own ?? calendar)
      .targets(targets)
    return entry
  }

  /// An entry that no ticket can come to, and a name that is there already.
  private func refuseUnreachable(
    _ entry: PolicyEntry, behind others: [PolicyEntry], at node: YAMLNode
  ) throws(DocumentError) {
    for other in others {
      if other.name == entry.name {
        throw node.error("There is an entry \u{201C}\(entry.name)\u{201D} already.")
      }
      if other.condition == nil {
        throw node.error(
          "\u{201C}\(entry.name)\u{201D} is never reached: \u{201C}\(other.name)\u{201D} before it "
            + "holds for every ticket. Put the entry without \u{201C}when\u{201D} last.")
      }
      if other.condition == entry.condition {
        throw node.error(
          "\u{201C}\(entry.name)\u{201D} is never reached: \u{201C}\(other.name)\u{201D} before it "
            + "has the same condition.")
      }
    }
  }

  private func calendar(_ node: YAMLNode) throws(DocumentError) -> WorkingCalendar {
    try PolicyTargetsParser(calendars: calendars, calendar: nil).calendar(node)
  }

  private func examples(
    _ file: YAMLMapping, calendar: WorkingCalendar?
  ) throws(DocumentError) -> [PolicyExample] {
    guard let node = file["examples"] else { return [] }
    var examples: [PolicyExample] = []
    for item in try node.list("examples") {
      var parser = PolicyExampleParser(
        roster: roster, wallClock: calendar?.zone.wallClock ?? .utc)
      let example = try parser.example(item)
      if examples.contains(where: { $0.name == example.name }) {
        throw item.error("There is an example \u{201C}\(example.name)\u{201D} already.")
      }
      examples.append(example)
    }
    return examples
  }
}

extension PolicyFileParser {
  /// A condition in the query language; nil where it asks for nothing.
  private func condition(_ node: YAMLNode) throws(DocumentError) -> TicketFilter? {
    let query = try node.text("when")
    let filter: TicketFilter
    do throws(QueryError) {
      try refuseCycle(query, node)
      filter = try QueryParser.filter(for: query, in: QueryContext(roster: roster))
    } catch {
      let question = error.suggestion.map { " Did you mean \u{201C}\($0)\u{201D}?" } ?? ""
      throw node.error("when, column \(error.column): \(error.message)\(question)")
    }
    guard !filter.searchesText else {
      throw node.error(
        "A condition cannot search for words in messages, files or followers: it must be known for "
          + "each ticket at once."
      )
    }
    return filter == .everything ? nil : filter
  }

  /// What the clocks themselves or the passing of time decide cannot decide about the clocks.
  private func refuseCycle(_ query: String, _ node: YAMLNode) throws(QueryError) {
    for case .term(let term) in try QueryLexer.tokens(of: query) {
      let field = term.field?.text.lowercased()
      for piece in term.value.alternatives {
        if let words = Self.cycle(field, piece.text.lowercased()) {
          throw QueryError(column: term.column, message: words)
        }
      }
    }
  }

  /// Why a condition cannot decide about clocks; nil: it can.
  private static func cycle(_ field: String?, _ value: String) -> String? {
    if field == "due" || field == "is" && ["breached", "at-risk", "pressing"].contains(value) {
      return "\(field ?? ""):\(value) follows from the clocks, so that the policy would depend on "
        + "itself."
    }
    if field == "updated" {
      return "updated: would change with everything that happens to the ticket."
    }
    if field == "is", value == "snoozed" {
      return "is:snoozed changes as time passes, without anything happening to the ticket; name it "
        + "in \u{201C}pauses_in\u{201D} instead."
    }
    return nil
  }

  /// What a policy says for all its entries and an entry for itself.
  private func settings(
    _ mapping: YAMLMapping, from defaults: PolicyEntry
  ) throws(DocumentError) -> PolicyEntry {
    var entry = defaults
    if let levels = mapping["levels"] { entry.levels = try self.levels(levels) }
    if let pauses = mapping["pauses_in"] {
      entry.pausing = try pausing(pauses, adding: defaults.pausing)
    }
    if let node = mapping["solved_unanswered"] {
      let text = try node.text("solved_unanswered")
      guard let outcome = PolicyEntry.Unanswered(rawValue: text) else {
        throw node.error("solved_unanswered is cancel or breach.")
      }
      entry.unansweredAtSolve = outcome
    }
    return entry
  }

  private func levels(_ node: YAMLNode) throws(DocumentError) -> [Int] {
    guard case .list(let items) = node.content else {
      throw node.error("levels needs a list, such as [50, 75, 100, 150].")
    }
    var levels: [Int] = []
    for item in items {
      let level = Int(try item.integer("A level in percent", in: 1...1000))
      guard !levels.contains(level) else { throw item.error("The level \(level) is there twice.") }
      levels.append(level)
    }
    return levels.sorted()
  }

  /// Statuses alone stop the resolution in addition to what stops it by default; by clock they say
  /// all that stops it.
  private func pausing(
    _ node: YAMLNode, adding defaults: [ClockKind: Set<PauseReason>]
  ) throws(DocumentError) -> [ClockKind: Set<PauseReason>] {
    var pausing = defaults
    guard case .mapping(let mapping) = node.content else {
      pausing[.resolution, default: []].formUnion(try pauses(node))
      return pausing
    }
    for entry in mapping.entries {
      guard let kind = ClockKind(rawValue: entry.key) else {
        throw entry.unknown(in: "pauses_in", known: ClockKind.allCases.map(\.rawValue))
      }
      pausing[kind] = entry.value.isEmpty ? [] : try pauses(entry.value)
    }
    return pausing
  }

  private func pauses(_ node: YAMLNode) throws(DocumentError) -> Set<PauseReason> {
    let known = ["pending", "on-hold", "new", "open", "snoozed"]
    var pauses: Set<PauseReason> = []
    for item in try node.oneOrMore("pauses_in") {
      let text = try item.text("pauses_in")
      guard known.contains(text), let pause = PauseReason(rawValue: text) else {
        let hint =
          NearestWord.nearest(to: text, among: known).map { " Did you mean \u{201C}\($0)\u{201D}?" }
          ?? " There are \(known.joined(separator: ", "))."
        throw item.error("\u{201C}\(text)\u{201D} stops no clock.\(hint)")
      }
      pauses.insert(pause)
    }
    return pauses
  }
}
