/// Reads an example of a policy file: a ticket, what happens to it, what must come out.
struct PolicyExampleParser {
  private static let keys = ["name", "ticket", "events", "at", "expect"]
  private static let ticketKeys = [
    "priority", "tags", "department", "assignee", "channel", "tier", "language", "customer",
  ]
  private static let expectKeys = ["state", "due", "used"]

  let roster: DeskRoster
  let wallClock: WallClock
  /// People that the roster does not know, by the order in which they are named.
  private var strangers: [String] = []

  init(roster: DeskRoster, wallClock: WallClock) {
    self.roster = roster
    self.wallClock = wallClock
  }

  mutating func example(_ node: YAMLNode) throws(DocumentError) -> PolicyExample {
    let mapping = try node.mapping("An example", keys: Self.keys)
    let name = try mapping.required("name", of: "An example").text("name")
    var addresses: [String] = []
    let ticket = try ticket(mapping["ticket"], &addresses)
    var events = PolicyExampleEvents(ticket: ticket, customerAddresses: addresses)
    let list = try mapping.required("events", of: "An example").list("events")
    for item in list { try read(item, into: &events) }
    guard let last = events.all.last else { throw node.error("An example needs an event.") }
    let at = try mapping["at"].map { node throws(DocumentError) in try time(node, "at") }
    return PolicyExample(
      name: name, file: node.file, line: node.line, events: events.all, at: at ?? last.at,
      expectations: try expectations(try mapping.required("expect", of: "An example")),
      zone: ExampleClock(wallClock: wallClock))
  }

  private mutating func ticket(
    _ node: YAMLNode?, _ addresses: inout [String]
  ) throws(DocumentError) -> Ticket {
    let zero = Instant(milliseconds: 0)
    var ticket = Ticket(
      id: 1, subject: "", channel: .mail, customer: 1, createdAt: zero, updatedAt: zero)
    guard let mapping = try node?.mapping("ticket", keys: Self.ticketKeys) else { return ticket }
    if let node = mapping["priority"] { ticket.priority = try known(node, "priority") }
    if let node = mapping["channel"] { ticket.channel = try known(node, "channel") }
    if let node = mapping["tags"] { ticket.tags = try words(node, "tags").sorted() }
    if let node = mapping["department"] { ticket.department = try department(node) }
    if let node = mapping["assignee"] { ticket.assignee = agent(try node.text("assignee")) }
    if let node = mapping["tier"] { ticket.tier = Int(try node.integer("tier", in: 1...99)) }
    if let node = mapping["language"] { ticket.language = try node.text("language") }
    if let node = mapping["customer"] {
      addresses = [Address(address: try node.text("customer")).folded]
    }
    return ticket
  }

  private mutating func read(
    _ node: YAMLNode, into events: inout PolicyExampleEvents
  ) throws(DocumentError) {
    let mapping = try node.mapping("An event", keys: PolicyExampleEvents.keys)
    let at = try time(try mapping.required("at", of: "An event"), "at")
    if let last = events.all.last, at < last.at {
      throw node.error("This event is earlier than the one before it.")
    }
    var ticket = events.ticket
    let said = mapping.entries.filter { PolicyExampleEvents.Said(rawValue: $0.key) != nil }
    guard said.count <= 1 else {
      throw said[1].error("An event has one of \(PolicyExampleEvents.saidWords) only.")
    }
    let kind = said.first.flatMap { PolicyExampleEvents.Said(rawValue: $0.key) }
    let by = try mapping["by"].map { node throws(DocumentError) in try node.text("by") }
    kind?.touch(&ticket)
    for entry in mapping.entries { try change(&ticket, entry, at: at) }
    let actor = Actor.agent(agent(by ?? "agent"))
    events.add(kind, at: at, by: kind?.isCustomers == true ? .customer(1) : actor, ticket: ticket)
  }

  private mutating func change(
    _ ticket: inout Ticket, _ entry: YAMLMapping.Entry, at: Instant
  ) throws(DocumentError) {
    let node = entry.value
    switch entry.key {
    case "status": ticket.status = try known(node, "status")
    case "priority": ticket.priority = try known(node, "priority")
    case "assign": ticket.assignee = agent(try node.text("assign"))
    case "unassign": ticket.assignee = nil
    case "department": ticket.department = node.isEmpty ? nil : try department(node)
    case "tier": ticket.tier = Int(try node.integer("tier", in: 1...99))
    case "tag": ticket.tags = Set(ticket.tags).union(try words(node, "tag")).sorted()
    case "untag": ticket.tags = Set(ticket.tags).subtracting(try words(node, "untag")).sorted()
    case "snooze": ticket.snoozedUntil = try time(node, "snooze")
    case "wake": ticket.snoozedUntil = nil
    default: break
    }
  }
}

extension PolicyExampleParser {
  private func expectations(
    _ node: YAMLNode
  ) throws(DocumentError) -> [PolicyExample.Expectation] {
    var expectations: [PolicyExample.Expectation] = []
    for entry in try node.mapping("expect").entries {
      guard let kind = ClockKind(rawValue: entry.key) else {
        throw entry.unknown(in: "expect", known: ClockKind.allCases.map(\.rawValue))
      }
      var expected = PolicyExample.Expectation(kind: kind, line: entry.line)
      if case .text = entry.value.content {
        expected.state = try known(entry.value, "state")
      } else {
        let mapping = try entry.value.mapping(entry.key, keys: Self.expectKeys)
        if let node = mapping["state"] { expected.state = try known(node, "state") }
        if let node = mapping["due"] { expected.due = try time(node, "due") }
        if let node = mapping["used"] { expected.used = try length(node) }
      }
      expectations.append(expected)
    }
    guard !expectations.isEmpty else { throw node.error("An example expects something.") }
    return expectations
  }

  private func length(_ node: YAMLNode) throws(DocumentError) -> Int64 {
    do throws(TargetLengthError) {
      let length = try TargetLength(try text(node))
      guard length.days == 0 else { throw TargetLengthError.unreadable(try text(node)) }
      return length.seconds * 1000
    } catch {
      throw node.error(
        "used: write the working time in hours, minutes and seconds, such as 1h 30m.")
    }
  }

  private func text(_ node: YAMLNode) throws(TargetLengthError) -> String {
    guard case .text(let text) = node.content else { throw .unreadable("") }
    return text
  }

  /// `2026-03-27 16:30` by the policy's calendar, with seconds or not, or ISO 8601.
  private func time(_ node: YAMLNode, _ name: String) throws(DocumentError) -> Instant {
    let text = try node.text(name)
    if text.contains("T"), let instant = Instant(iso8601: text) { return instant }
    let parts = text.split(separator: " ")
    let clock = parts.count == 2 ? parts[1].split(separator: ":") : []
    guard let date = parts.first.flatMap({ CivilDate(String($0)) }), (2...3).contains(clock.count),
      let hour = CivilDate.number(clock[0], digits: 2), hour < 24,
      let minute = CivilDate.number(clock[1], digits: 2), minute < 60,
      let second = clock.count == 3 ? CivilDate.number(clock[2], digits: 2) : 0, second < 60
    else {
      throw node.error("\(name): \u{201C}\(text)\u{201D} is no time; write 2026-03-27 16:30.")
    }
    return wallClock.instant(
      day: date.daysSinceEpoch, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  private func known<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ name: String
  ) throws(DocumentError) -> Value where Value.RawValue == String {
    let text = try node.text(name)
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let hint =
      NearestWord.nearest(to: text, among: known).map { "Did you mean \u{201C}\($0)\u{201D}?" }
      ?? "There are \(known.joined(separator: ", "))."
    throw node.error("There is no \(name) \u{201C}\(text)\u{201D}. \(hint)")
  }

  private func words(_ node: YAMLNode, _ name: String) throws(DocumentError) -> [String] {
    var words: [String] = []
    for item in try node.oneOrMore(name) { words.append(try item.text(name).lowercased()) }
    return words
  }

  private func department(_ node: YAMLNode) throws(DocumentError) -> Department.ID {
    let handle = try node.text("department")
    if let department = roster.department(handle: handle) { return department.id }
    let known = roster.departments.map(\.handle).sorted()
    let hint =
      NearestWord.nearest(to: handle, among: known).map { " Did you mean \u{201C}\($0)\u{201D}?" }
    throw node.error("There is no department \u{201C}\(handle)\u{201D}.\(hint ?? "")")
  }

  /// An agent of the desk, or somebody who only is in the example.
  private mutating func agent(_ handle: String) -> Agent.ID {
    if let agent = roster.agent(handle: handle) { return agent.id }
    if let place = strangers.firstIndex(of: handle) {
      return Agent.ID(rawValue: -Int64(place) - 1)
    }
    strangers.append(handle)
    return Agent.ID(rawValue: -Int64(strangers.count))
  }
}
