import DeskbellCore

/// What an event says after the name of who did it: "changed the priority from low to high".
struct EventSentence {
  let text: String

  init(_ event: Event, names: DeskNames) {
    let details = event.data.changes.compactMap { Self.phrase($0, names: names) }
    let reason = event.data.reason.map { ": \($0)" } ?? ""
    text = Self.sentence(event, details: details, names: names) + reason
  }

  private static func sentence(
    _ event: Event, details: [String], names: DeskNames
  ) -> String {
    let list = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    return switch event.kind {
    case .opened: "opened the ticket"
    case .received: "wrote" + list
    case .replied: "answered" + list
    case .noted: "wrote a note" + list
    case .taken: "took it" + list
    case .released: "gave it back" + list
    case .solved: "solved it"
    case .reopened: "reopened it"
    case .escalated: "escalated" + escalationTarget(event, names: names) + list
    case .woken: "woke it"
    case .noAnswerNeeded: "said that no answer is needed"
    case .undone: "undid" + reversed(event) + list
    case .redone: "did again" + reversed(event) + list
    case .assigned, .statusChanged, .priorityChanged, .tagged, .moved, .renamed, .snoozed:
      details.isEmpty ? "changed it" : "changed " + details.joined(separator: ", ")
    }
  }

  private static func escalationTarget(_ event: Event, names: DeskNames) -> String {
    guard let record = event.data.escalation else { return "" }
    return " to " + EscalationTargetWord(record.target, names: names).text
  }

  private static func reversed(_ event: Event) -> String {
    event.data.reverses.map { " event \($0)" } ?? ""
  }

  /// A change that people care about, in words; nil for bookkeeping.
  private static func phrase(_ change: FieldChange, names: DeskNames) -> String? {
    func step(_ name: String, _ from: String, _ to: String) -> String {
      "\(name): \(from) → \(to)"
    }
    return switch change {
    case .subject(let from, let to): step("subject", from, to)
    case .status(let from, let to): step("status", from.rawValue, to.rawValue)
    case .priority(let from, let to): step("priority", from.rawValue, to.rawValue)
    case .department(let from, let to):
      step("department", names.handle(from) ?? "none", names.handle(to) ?? "none")
    case .assignee(let from, let to):
      step("assignee", names.handle(from) ?? "nobody", names.handle(to) ?? "nobody")
    case .tier(let from, let to): step("tier", "\(from)", "\(to)")
    case .tags(let added, let removed):
      (added.map { "+\($0)" } + removed.map { "-\($0)" }).joined(separator: " ")
    case .snoozedUntil(_, let to): to.map { "snoozed until \(WallClock.text($0))" } ?? "awake"
    case .escalatedAt, .handOvers, .answeredThrough: nil
    }
  }
}
