import DeskbellCore

extension JSONValue {
  init(_ event: Event, names: DeskNames) throws {
    self = [
      "sequence": .integer(event.id.rawValue),
      "at": .instant(event.at),
      "actor": .string(try names.name(of: event.actor)),
      "kind": .string(event.kind.rawValue),
      "data": JSONValue(event.data, names: names),
      "undoneBy": event.undoneBy.map { .integer($0.rawValue) } ?? .null,
    ]
  }

  /// What an event carries; members that say nothing are left out.
  private init(_ data: EventData, names: DeskNames) {
    var members: [Member] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(Member(name: name, value: value)) }
    }
    if !data.changes.isEmpty {
      add("changes", .array(data.changes.map { JSONValue($0, names: names) }))
    }
    add("message", data.message.map { .integer($0.rawValue) })
    add("escalation", data.escalation.map { JSONValue($0, names: names) })
    add("reason", data.reason.map { .string($0) })
    add("reverses", data.reverses.map { .integer($0.rawValue) })
    add("level", data.level.map(JSONValue.init))
    add("kept", data.kept.map { .strings($0) })
    add("joining", data.joining.map(JSONValue.init))
    self = .object(members)
  }

  private init(_ change: FieldChange, names: DeskNames) {
    func field(_ name: String, _ from: JSONValue, _ to: JSONValue) -> JSONValue {
      ["field": .string(name), "from": from, "to": to]
    }
    self =
      switch change {
      case .subject(let from, let to): field("subject", .string(from), .string(to))
      case .status(let from, let to): field("status", .string(from.rawValue), .string(to.rawValue))
      case .priority(let from, let to):
        field("priority", .string(from.rawValue), .string(to.rawValue))
      case .department(let from, let to):
        field("department", .text(names.handle(from)), .text(names.handle(to)))
      case .assignee(let from, let to):
        field("assignee", .text(names.handle(from)), .text(names.handle(to)))
      case .tier(let from, let to): field("tier", .number(from), .number(to))
      case .tags(let added, let removed):
        ["field": "tags", "added": .strings(added), "removed": .strings(removed)]
      case .snoozedUntil(let from, let to):
        field("snoozedUntil", .instant(from), .instant(to))
      case .snoozeReason(let from, let to): field("snoozeReason", .text(from), .text(to))
      case .returnedAt(let from, let to): field("returnedAt", .instant(from), .instant(to))
      case .escalatedAt(let from, let to): field("escalatedAt", .instant(from), .instant(to))
      case .handOvers(let count): ["field": "handOvers", "by": .number(count)]
      case .answeredThrough(let from, let to):
        field(
          "answeredThrough", from.map { .integer($0.rawValue) } ?? .null,
          to.map { .integer($0.rawValue) } ?? .null)
      case .customer(let from, let to):
        field("customer", .integer(from.rawValue), .integer(to.rawValue))
      case .mergedInto(let from, let to):
        field(
          "mergedInto", from.map { .integer($0.rawValue) } ?? .null,
          to.map { .integer($0.rawValue) } ?? .null)
      }
  }

  private init(_ record: EscalationRecord, names: DeskNames) {
    self = [
      "to": .string(EscalationTargetWord(record.target, names: names).text),
      "why": .string(record.card.why),
      "tried": .string(record.card.tried),
      "needed": .string(record.card.needed),
      "keepsFollowing": .bool(record.keepsFollowing),
    ]
  }

  init(_ level: LevelCrossing) {
    self = [
      "clock": .string(level.kind.rawValue), "instance": .number(level.instance),
      "percent": .number(level.percent), "skipped": .array(level.skipped.map { .number($0) }),
    ]
  }
}
