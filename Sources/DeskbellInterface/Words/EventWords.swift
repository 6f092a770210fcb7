import DeskbellCore

/// What the conversation and the history of a ticket say, with times as the screen shows them.
struct EventWords: Sendable {
  private let desk: DeskWords
  private let now: Instant
  private let wallClock: WallClock
  private let keymap: Keymap
  /// The tickets whose customers are shown as they are; nil: all are.
  private let unmasked: Set<Ticket.ID>?

  init(_ state: WorkspaceState) {
    desk = state.words
    now = state.now
    wallClock = state.wallClock
    keymap = state.keymap
    unmasked =
      state.masksPersonalData
      ? Set(
        state.details.values.filter { state.revealed.contains($0.customer.id) }.map(\.ticket.id))
      : nil
  }

  /// The key of a command where a ticket is read.
  func key(_ command: String) -> String { keymap.key(of: command, in: .ticket) }

  func stamp(_ instant: Instant) -> String { wallClock.stamp(of: instant, now: now) }

  func target(_ target: EscalationTarget) -> String { desk.roster.targetName(target) }

  func describe(_ event: Event) -> String {
    let why = event.data.escalation?.card.why ?? ""
    let predicate = desk.predicate(of: event) + (why.isEmpty ? "" : ": \"\(why)\"")
    return shown("\(actor(event.actor)) \(predicate)", on: event.ticket)
  }

  /// Words of a ticket without what the reader need not know of its customer.
  func shown(_ words: String, on ticket: Ticket.ID) -> String {
    guard let unmasked, !unmasked.contains(ticket) else { return words }
    return PersonalData.masked(in: words)
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
    return shown(message.author.name ?? message.author.address, on: message.ticket)
  }

  /// Whether the author is named otherwise than in the message, which must not be sent out.
  func masksAuthor(of message: Message) -> Bool {
    guard message.kind == .customer || message.agent == nil else { return false }
    return author(of: message) != message.author.name ?? message.author.address
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
    else { return "held, \(key("app.undo")) takes it back" }
    return "goes out \(stamp(leaves)), \(key("view.outbox")) lists it"
  }

  /// Where a message of ours is on its way; nil where nothing need be said.
  func delivery(of message: Message) -> String? {
    if message.isHeld(at: now) { return held(message) }
    if message.isRecorded(at: now) { return "not sent" }
    return message.isAutomatic ? "automatic" : nil
  }
}
