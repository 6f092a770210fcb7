/// Reasons as the store keeps them: a row of `TabularText` inside a field.
extension ClockReason {
  var stored: String {
    switch self {
    case .paused(let pause, let actor): Self.row("paused", pause.rawValue, actor.stored)
    case .answered(let actor): Self.row("answered", actor.stored)
    case .assigned(let actor): Self.row("assigned", actor.stored)
    case .ended(let status, let actor): Self.row("ended", status.rawValue, actor.stored)
    case .unanswered(let status, let actor):
      Self.row("unanswered", status.rawValue, actor.stored)
    case .noAnswerNeeded(let actor): Self.row("no-answer", actor.stored)
    case .noPolicy: "no-policy"
    case .noTarget: "no-target"
    case .retargeted(.priority(let from, let to)):
      Self.row("priority", from.rawValue, to.rawValue)
    case .retargeted(.entry(let from, let to)): Self.row("entry", from, to)
    case .retargeted(.edition): "edition"
    }
  }

  init?(stored text: String) {
    guard let row = TabularText.decode(text).first?.map({ $0 ?? "" }), let name = row.first else {
      return nil
    }
    let reason: ClockReason? =
      switch row.count {
      case 1: Self.plain(name)
      case 2: Actor(stored: row[1]).flatMap { Self.byActor(name, $0) }
      case 3: Self.ofTwo(name, row[1], row[2])
      default: nil
      }
    guard let reason else { return nil }
    self = reason
  }

  private static func row(_ fields: String...) -> String { TabularText.encode([fields]) }

  private static func plain(_ name: String) -> ClockReason? {
    switch name {
    case "no-policy": .noPolicy
    case "no-target": .noTarget
    case "edition": .retargeted(.edition)
    default: nil
    }
  }

  private static func byActor(_ name: String, _ actor: Actor) -> ClockReason? {
    switch name {
    case "answered": .answered(by: actor)
    case "assigned": .assigned(by: actor)
    case "no-answer": .noAnswerNeeded(by: actor)
    default: nil
    }
  }

  private static func ofTwo(_ name: String, _ first: String, _ second: String) -> ClockReason? {
    switch name {
    case "entry": return .retargeted(.entry(from: first, to: second))
    case "priority":
      guard let from = Priority(rawValue: first), let to = Priority(rawValue: second) else {
        return nil
      }
      return .retargeted(.priority(from: from, to: to))
    default: break
    }
    guard let actor = Actor(stored: second) else { return nil }
    if name == "paused" { return PauseReason(rawValue: first).map { .paused($0, by: actor) } }
    guard let status = TicketStatus(rawValue: first) else { return nil }
    switch name {
    case "ended": return .ended(status, by: actor)
    case "unanswered": return .unanswered(status, by: actor)
    default: return nil
    }
  }
}

extension Actor {
  /// `a3`, `c7`, `sworker`: short, since every state has several.
  var stored: String {
    switch self {
    case .agent(let id): "a\(id)"
    case .customer(let id): "c\(id)"
    case .system(let name): "s\(name)"
    }
  }

  init?(stored text: String) {
    let rest = text.dropFirst()
    switch text.first {
    case "a":
      guard let id = Int64(rest) else { return nil }
      self = .agent(Agent.ID(rawValue: id))
    case "c":
      guard let id = Int64(rest) else { return nil }
      self = .customer(Customer.ID(rawValue: id))
    case "s": self = .system(String(rest))
    default: return nil
    }
  }
}
