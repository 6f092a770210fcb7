/// Changes as the store keeps them: a row of `TabularText` each, the field's name first.
extension FieldChange {
  static func encode(_ changes: [FieldChange]) -> String {
    TabularText.encode(changes.map(\.storedRow))
  }

  /// Reads what `encode` wrote. A row that this program does not know (from a newer one) is left
  /// out: it can then not be undone, but the history still shows.
  static func decode(_ text: String) -> [FieldChange] {
    TabularText.decode(text).compactMap(FieldChange.init(storedRow:))
  }

  private var storedRow: [String?] {
    switch self {
    case .subject(let from, let to): ["subject", from, to]
    case .status(let from, let to): ["status", from.rawValue, to.rawValue]
    case .priority(let from, let to): ["priority", from.rawValue, to.rawValue]
    case .department(let from, let to): ["department", Self.text(from), Self.text(to)]
    case .assignee(let from, let to): ["assignee", Self.text(from), Self.text(to)]
    case .tier(let from, let to): ["tier", "\(from)", "\(to)"]
    case .tags(let added, let removed):
      ["tags", TabularText.encode([added]), TabularText.encode([removed])]
    case .snoozedUntil(let from, let to): ["snoozed", Self.text(from), Self.text(to)]
    case .snoozeReason(let from, let to): ["snooze reason", from, to]
    case .returnedAt(let from, let to): ["returned", Self.text(from), Self.text(to)]
    case .escalatedAt(let from, let to): ["escalated", Self.text(from), Self.text(to)]
    case .handOvers(let count): ["handovers", "\(count)", nil]
    case .answeredThrough(let from, let to): ["answered", Self.text(from), Self.text(to)]
    case .mergedInto(let from, let to): ["merged", Self.text(from), Self.text(to)]
    case .customer(let from, let to): ["customer", "\(from)", "\(to)"]
    }
  }

  private init?(storedRow row: [String?]) {
    guard row.count == 3, let field = row[0] else { return nil }
    let (from, to) = (row[1], row[2])
    guard let change = Self.ofWords(field, from, to) ?? Self.ofNumbers(field, from, to) else {
      return nil
    }
    self = change
  }

  private static func ofWords(_ field: String, _ from: String?, _ to: String?) -> FieldChange? {
    if field == "snooze reason" { return .snoozeReason(from: from, to: to) }
    guard let from, let to else { return nil }
    switch field {
    case "subject": return .subject(from: from, to: to)
    case "status":
      guard let old = TicketStatus(rawValue: from), let new = TicketStatus(rawValue: to) else {
        return nil
      }
      return .status(from: old, to: new)
    case "priority":
      guard let old = Priority(rawValue: from), let new = Priority(rawValue: to) else { return nil }
      return .priority(from: old, to: new)
    case "tags": return .tags(added: list(from), removed: list(to))
    default: return nil
    }
  }

  private static func ofNumbers(_ field: String, _ from: String?, _ to: String?) -> FieldChange? {
    let (old, new) = (from.flatMap(Int64.init), to.flatMap(Int64.init))
    switch field {
    case "department":
      return .department(
        from: old.map(Department.ID.init(rawValue:)), to: new.map(Department.ID.init(rawValue:)))
    case "assignee":
      return .assignee(
        from: old.map(Agent.ID.init(rawValue:)), to: new.map(Agent.ID.init(rawValue:)))
    case "tier":
      guard let old, let new else { return nil }
      return .tier(from: Int(old), to: Int(new))
    case "snoozed":
      return .snoozedUntil(
        from: old.map(Instant.init(milliseconds:)), to: new.map(Instant.init(milliseconds:)))
    case "returned":
      return .returnedAt(
        from: old.map(Instant.init(milliseconds:)), to: new.map(Instant.init(milliseconds:)))
    case "escalated":
      return .escalatedAt(
        from: old.map(Instant.init(milliseconds:)), to: new.map(Instant.init(milliseconds:)))
    case "handovers": return old.map { .handOvers(by: Int($0)) }
    case "answered":
      return .answeredThrough(
        from: old.map(Message.ID.init(rawValue:)), to: new.map(Message.ID.init(rawValue:)))
    case "customer":
      guard let old, let new else { return nil }
      return .customer(
        from: Customer.ID(rawValue: old), to: Customer.ID(rawValue: new))
    case "merged":
      return .mergedInto(
        from: old.map(Ticket.ID.init(rawValue:)), to: new.map(Ticket.ID.init(rawValue:)))
    default: return nil
    }
  }

  private static func text<Entity>(_ id: Identifier<Entity>?) -> String? {
    id.map { "\($0.rawValue)" }
  }

  private static func text(_ instant: Instant?) -> String? { instant.map { "\($0.milliseconds)" } }

  private static func list(_ text: String) -> [String] {
    TabularText.decode(text).first?.compactMap { $0 } ?? []
  }
}
