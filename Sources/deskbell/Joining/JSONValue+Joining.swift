import DeskbellCore

extension JSONValue {
  /// What an event did to two tickets together.
  init(_ record: JoiningRecord) {
    var members: [Member] = [
      Member(name: "act", value: .string(record.act.rawValue)),
      Member(name: "role", value: .string(record.role.rawValue)),
      Member(name: "other", value: .integer(record.other.rawValue)),
    ]
    if let link = record.link {
      members.append(Member(name: "link", value: .string(link.rawValue)))
    } else {
      members.append(
        Member(name: "messages", value: .array(record.messages.map { .integer($0.rawValue) })))
    }
    self = .object(members)
  }

  /// A link as `show --json` prints it, seen from the ticket that is shown.
  init(_ link: TicketLink) {
    self = [
      "kind": .string(link.kind.rawValue),
      "isOutgoing": .bool(link.isOutgoing),
      "ticket": .integer(link.other.rawValue),
      "subject": .string(link.subject),
      "status": .string(link.status.rawValue),
    ]
  }
}
