import DeskbellCore

/// The entries of a history in sentences.
struct EventWords: Sendable {
  let roster: DeskRoster
  let now: Instant
  let zone: ZoneOffset

  init(_ state: WorkspaceState) {
    roster = state.roster
    now = state.now
    zone = state.zone
  }

  func stamp(_ instant: Instant) -> String { TimeWords.stamp(instant, now: now, zone: zone) }

  func name(_ agent: Agent.ID?) -> String {
    guard let agent else { return "nobody" }
    return roster.agent(agent)?.handle ?? "agent \(agent)"
  }

  func department(_ id: Department.ID?) -> String {
    guard let id else { return "no department" }
    return roster.department(id)?.name ?? "department \(id)"
  }

  func actor(_ actor: Actor) -> String {
    switch actor {
    case .agent(let id): name(id)
    case .customer: "the customer"
    case .system(let part): part
    }
  }

  func target(_ target: EscalationTarget) -> String {
    switch target {
    case .tier(let tier, let of?): "Tier \(tier) \(department(of))"
    case .tier(let tier, nil): "Tier \(tier)"
    case .agent(let id): name(id)
    case .supervisor(let id): "supervisor \(name(id))"
    }
  }

  func describe(_ event: Event) -> String {
    let who = actor(event.actor)
    let reason = event.data.reason.map { ": \"\($0)\"" } ?? ""
    return "\(who) \(predicate(event))\(reason)"
  }

  private func predicate(_ event: Event) -> String {
    switch event.kind {
    case .opened: "opened the ticket"
    case .received: "wrote"
    case .replied: "replied"
    case .noted: "left a note"
    case .taken: "took it"
    case .released: "gave it back"
    case .solved: "solved it"
    case .reopened: "reopened it"
    case .woken: "woke it"
    case .noAnswerNeeded: "said that it needs no answer"
    case .escalated: escalated(event)
    case .undone: "took back an action"
    case .redone: "did an action again"
    case .assigned, .statusChanged, .priorityChanged, .tagged, .moved, .renamed, .snoozed:
      event.data.changes.map(change).filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private func escalated(_ event: Event) -> String {
    guard let record = event.data.escalation else { return "escalated it" }
    let why = record.card.why.isEmpty ? "" : ": \"\(record.card.why)\""
    return "escalated to \(target(record.target))\(why)"
  }

  /// One field's change, as a predicate.
  func change(_ change: FieldChange) -> String {
    switch change {
    case .subject(let from, let to): "renamed it from \"\(from)\" to \"\(to)\""
    case .status(let from, let to):
      "set \(TicketWords.status(from)) → \(TicketWords.status(to))"
    case .priority(let from, let to):
      "set priority \(TicketWords.priority(from)) → \(TicketWords.priority(to))"
    case .department(_, let to): "moved it to \(department(to))"
    case .assignee(_, let to): to == nil ? "unassigned it" : "assigned it to \(name(to))"
    case .tier(let from, let to): "tier \(from) → \(to)"
    case .tags(let added, let removed):
      "tagged " + (added.map { "+\($0)" } + removed.map { "-\($0)" }).joined(separator: " ")
    case .snoozedUntil(_, let to):
      to.map { "snoozed it until \(stamp($0))" } ?? "woke it"
    case .escalatedAt, .handOvers, .answeredThrough: ""
    }
  }

  func author(of message: Message) -> String {
    if message.kind != .customer, let agent = message.agent { return name(agent) }
    return message.author.name ?? message.author.address
  }

  func kind(of message: Message, channel: Channel) -> String {
    switch message.kind {
    case .customer: TicketWords.channel(channel)
    case .agent: "public reply"
    case .note: "internal note"
    case .system: "automatic"
    }
  }

  /// Where a message of ours is on its way; nil where nothing need be said.
  func delivery(of message: Message) -> String? {
    switch message.delivery {
    case .queued: message.isHeld(at: now) ? "held, u takes it back" : "in the outbox"
    case .sent, .none, .withdrawn: message.isAutomatic ? "automatic" : nil
    }
  }
}
