import DeskbellCore

/// What the conversation and the history of a ticket say, with times as the screen shows them.
struct EventWords: Sendable {
  private let desk: DeskWords
  private let now: Instant
  private let wallClock: WallClock

  init(_ state: WorkspaceState) {
    desk = state.words
    now = state.now
    wallClock = state.wallClock
  }

  func stamp(_ instant: Instant) -> String { wallClock.stamp(of: instant, now: now) }

  func target(_ target: EscalationTarget) -> String { desk.roster.targetName(target) }

  func describe(_ event: Event) -> String {
    let why = event.data.escalation?.card.why ?? ""
    let predicate = desk.predicate(of: event) + (why.isEmpty ? "" : ": \"\(why)\"")
    return "\(actor(event.actor)) \(predicate)"
  }

  func actor(_ actor: Actor) -> String {
    switch actor {
    case .agent(let id): desk.roster.agentName(id)
    case .customer: "the customer"
    case .system(let part): part
    }
  }

  func author(of message: Message) -> String {
    if message.kind != .customer, let agent = message.agent { return desk.roster.agentName(agent) }
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

  private func held(_ message: Message) -> String {
    guard let leaves = message.releaseAt,
      leaves.milliseconds - message.receivedAt.milliseconds > 300_000
    else { return "held, u takes it back" }
    return "goes out \(stamp(leaves)), gt lists it"
  }

  /// Where a message of ours is on its way; nil where nothing need be said.
  func delivery(of message: Message) -> String? {
    switch message.delivery {
    case .queued: message.isHeld(at: now) ? held(message) : "in the outbox"
    case .sent, .none, .withdrawn: message.isAutomatic ? "automatic" : nil
    }
  }
}
