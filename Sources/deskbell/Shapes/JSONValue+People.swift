import DeskbellCore

extension JSONValue {
  init(_ agent: Agent, names: DeskNames) {
    self = [
      "handle": .string(agent.handle),
      "name": .string(agent.name),
      "address": .string(agent.address),
      "role": .string(agent.role.rawValue),
      "tier": .number(agent.tier),
      "languages": .strings(agent.languages),
      "skills": .strings(agent.skills),
      "departments": .strings(agent.departments.compactMap { names.handle($0) }),
      "duty": .string(agent.duty.word),
      "awayUntil": .instant(agent.duty.awayUntil),
      "capacity": .number(agent.capacity),
      "unixUser": .text(agent.unixUser),
      "isActive": .bool(agent.isActive),
      "calendar": .text(agent.calendar),
    ]
  }

  init(_ department: Department) {
    self = [
      "handle": .string(department.handle), "name": .string(department.name),
      "signature": .text(department.signature.isEmpty ? nil : department.signature),
    ]
  }
}

extension Duty {
  var word: String {
    switch self {
    case .on: "on"
    case .off: "off"
    case .away: "away"
    }
  }

  var awayUntil: Instant? {
    if case .away(let until) = self { until } else { nil }
  }

  /// The duty for people: `away until 2026-11-21 14:00`.
  var words: String { awayUntil.map { "away until \($0.onWallClock)" } ?? word }
}
