import DeskbellCore

extension JSONValue {
  static func instant(_ value: Instant?) -> JSONValue { .text(value?.iso8601) }

  static func person(name: String?, address: String?) -> JSONValue {
    ["name": .text(name), "address": .text(address)]
  }

  /// A ticket as `list --json` prints it: without messages and events.
  init(_ ticket: Ticket, customer: Customer?, clocks: [ClockReading], names: DeskNames) {
    let words = names.clockWords
    self = [
      "number": .integer(ticket.id.rawValue),
      "subject": .string(ticket.subject),
      "status": .string(ticket.status.rawValue),
      "priority": .string(ticket.priority.rawValue),
      "channel": .string(ticket.channel.rawValue),
      "department": .text(names.handle(ticket.department)),
      "assignee": .text(names.handle(ticket.assignee)),
      "tier": .number(ticket.tier),
      "customer": .person(name: customer?.name, address: customer?.addresses.first),
      "tags": .strings(ticket.tags),
      "language": .text(ticket.language),
      "createdAt": .instant(ticket.createdAt),
      "updatedAt": .instant(ticket.updatedAt),
      "snoozedUntil": .instant(ticket.snoozedUntil),
      "snoozeReason": .text(ticket.snoozeReason),
      "mergedInto": ticket.mergedInto.map { .integer($0.rawValue) } ?? .null,
      "version": .number(ticket.version),
      "clocks": .array(clocks.map { JSONValue($0, words: words) }),
    ]
  }

  /// A whole ticket as `show --json` prints it.
  init(_ detail: TicketDetail, names: DeskNames, now: Instant, withEvents: Bool) throws {
    var members = [
      Member(name: "links", value: .array(detail.links.map { JSONValue($0) })),
      Member(name: "messages", value: .array(detail.messages.map { JSONValue($0) })),
    ]
    if withEvents {
      let events = try detail.events.map { try JSONValue($0, names: names) }
      members.append(Member(name: "events", value: .array(events)))
    }
    let clocks = detail.promises?.clocks(at: now) ?? []
    self = JSONValue(
      detail.ticket, customer: detail.customer, clocks: clocks, names: names
    ).adding(members + [detail.ticket.dueMember])
  }
}

extension Ticket {
  /// When the next promise must be kept, for lists.
  var dueMember: JSONValue.Member { .init(name: "due", value: .instant(outlook.dueAt)) }
}
