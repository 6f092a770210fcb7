/// What the clocks need to know of a message.
public struct PromiseMessage: Sendable, Equatable {
  public var id: Message.ID
  public var kind: Message.Kind
  public var agent: Agent.ID?
  public var receivedAt: Instant
  public var isAutomatic: Bool
  public var delivery: Message.Delivery
  public var releaseAt: Instant?

  public init(
    id: Message.ID, kind: Message.Kind, agent: Agent.ID?, receivedAt: Instant,
    isAutomatic: Bool, delivery: Message.Delivery, releaseAt: Instant?
  ) {
    self.id = id
    self.kind = kind
    self.agent = agent
    self.receivedAt = receivedAt
    self.isAutomatic = isAutomatic
    self.delivery = delivery
    self.releaseAt = releaseAt
  }

  public init(_ message: Message) {
    self.init(
      id: message.id, kind: message.kind, agent: message.agent, receivedAt: message.receivedAt,
      isAutomatic: message.isAutomatic, delivery: message.delivery, releaseAt: message.releaseAt)
  }

  /// Written by a person to the customer.
  var isHumanAnswer: Bool { kind == .agent && agent != nil && !isAutomatic }
  /// When it left or will leave.
  var leavesAt: Instant { releaseAt ?? receivedAt }
}

extension PromiseEvent {
  /// An event that was just written.
  /// - Parameters:
  ///   - ticket: As it is after the event.
  ///   - message: The message of the event, or of the event that this one takes back or does again,
  ///     as it is now.
  public init(
    _ event: Event, ticket: Ticket, message: PromiseMessage?, customerAddresses: [String] = []
  ) {
    self.init(
      at: event.at, sequence: event.id.rawValue, actor: event.actor, ticket: ticket,
      customerAddresses: customerAddresses,
      happening: Self.happening(of: event, message: message),
      takesBack: event.kind == .undone ? event.data.reverses?.rawValue : nil,
      repeats: event.kind == .redone ? event.data.reverses?.rawValue : nil)
  }

  private static func happening(of event: Event, message: PromiseMessage?) -> Happening {
    if let record = event.data.joining { return joining(record, event) }
    switch event.kind {
    case .opened: return .opened(opening(message))
    case .noAnswerNeeded: return .noAnswerNeeded
    case .sentNow: return event.data.message.map { .sentNow($0) } ?? .other
    case .levelRaised:
      return event.data.level.map {
        .levelRaised($0.kind, instance: $0.instance, percent: $0.percent)
      } ?? .other
    case .undone:
      guard let message, message.isHumanAnswer, message.delivery == .withdrawn else {
        return .other
      }
      return .withdrawn(message.id)
    case .redone:
      guard let message, message.isHumanAnswer, message.delivery != .withdrawn,
        message.leavesAt >= event.at
      else { return .other }
      return .agentMessage(message.id, leavesAt: message.leavesAt)
    default: return message.map(said) ?? .other
    }
  }

  /// What joins tickets or parts them; taking it back makes that it never was.
  private static func joining(_ record: JoiningRecord, _ event: Event) -> Happening {
    if event.kind == .undone {
      guard record.link == nil, let reversed = event.data.reverses else { return .other }
      return .unmerged(reversed.rawValue)
    }
    switch (record.act, record.role) {
    case (.merge, .source): return .merged
    case (.merge, .target): return .absorbed(oldestUnanswered: record.oldestUnanswered)
    case (.unmerge, _): return record.merging.map { .unmerged($0.rawValue) } ?? .other
    case (.split, .source): return .parted(oldestUnanswered: record.oldestUnanswered)
    case (.split, .target): return .split
    case (.link, _), (.unlink, _): return .other
    }
  }

  private static func opening(_ message: PromiseMessage?) -> Opening {
    guard let message else { return .other }
    switch said(message) {
    case .customerMessage(_, let receivedAt, let isAutomatic):
      return .customer(receivedAt: receivedAt, isAutomatic: isAutomatic)
    case .agentMessage(let id, let leavesAt): return .agent(id, leavesAt: leavesAt)
    default: return .other
    }
  }

  private static func said(_ message: PromiseMessage) -> Happening {
    switch message.kind {
    case .customer:
      .customerMessage(
        message.id, receivedAt: message.receivedAt, isAutomatic: message.isAutomatic)
    case .agent:
      message.isHumanAnswer && message.delivery != .withdrawn
        ? .agentMessage(message.id, leavesAt: message.leavesAt) : .other
    case .note, .system: .other
    }
  }
}

extension PromiseEvent {
  /// The events of a ticket from what the store keeps: the ticket's states are found by going back
  /// from the one it has now.
  /// - Parameters:
  ///   - events: All of the ticket, in the order of their ids.
  ///   - messages: All of the ticket, withdrawn ones too.
  public static func history(
    of ticket: Ticket, events: [Event], messages: [PromiseMessage],
    customerAddresses: [String] = []
  ) -> [PromiseEvent] {
    let known = Dictionary(messages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byEvent = Dictionary(
      events.compactMap { event in event.data.message.map { (event.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let takenBack = takenBack(in: events, byEvent)
    let returns = returns(in: events, known, byEvent)
    var after = ticket
    var history: [PromiseEvent] = []
    history.reserveCapacity(events.count)
    for event in events.reversed() {
      let id = event.data.message ?? event.data.reverses.flatMap { byEvent[$0] }
      var message = id.flatMap { known[$0] }
      if let id, let last = takenBack[id] {
        message?.turnBack(to: event, lastTakenBack: last, returned: returns[id])
      }
      history.append(
        PromiseEvent(event, ticket: after, message: message, customerAddresses: customerAddresses))
      for change in event.data.changes.reversed() { after.apply(change.inverse) }
    }
    return history.reversed()
  }

  /// The last event that took back the event of each message.
  private static func takenBack(
    in events: [Event], _ byEvent: [Event.ID: Message.ID]
  ) -> [Message.ID: Event.ID] {
    var takenBack: [Message.ID: Event.ID] = [:]
    for event in events where event.kind == .undone {
      if let id = event.data.reverses.flatMap({ byEvent[$0] }) { takenBack[id] = event.id }
    }
    return takenBack
  }

  /// For the messages that left after having been taken back: the event that brought them back.
  private static func returns(
    in events: [Event], _ messages: [Message.ID: PromiseMessage],
    _ byEvent: [Event.ID: Message.ID]
  ) -> [Message.ID: Event.ID] {
    var returns: [Message.ID: Event.ID] = [:]
    for event in events where event.kind == .redone {
      guard let id = event.data.reverses.flatMap({ byEvent[$0] }), let message = messages[id],
        message.delivery != .withdrawn, event.at <= message.leavesAt
      else { continue }
      returns[id] = event.id
    }
    return returns
  }
}

extension PromiseMessage {
  /// What an answer was at an event before it was withdrawn or brought back.
  fileprivate mutating func turnBack(
    to event: Event, lastTakenBack: Event.ID, returned: Event.ID?
  ) {
    let isBeforeReturn = returned.map { event.id < $0 } ?? false
    guard isHumanAnswer, delivery == .withdrawn || isBeforeReturn else { return }
    if event.kind == .undone {
      delivery = .withdrawn
    } else if event.id < lastTakenBack {
      // Held until somebody took it back; when it would have left is no longer known.
      delivery = .queued
      releaseAt = Instant(milliseconds: .max)
    }
  }
}
