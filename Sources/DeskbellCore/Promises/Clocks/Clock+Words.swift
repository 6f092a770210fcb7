extension ClockKind {
  /// The clock in sentences: "first response".
  public var words: String {
    switch self {
    case .firstResponse: "first response"
    case .nextResponse: "next response"
    case .update, .resolution, .assignment: rawValue
    }
  }
}

extension PauseReason {
  /// Why a clock stands still, in sentences: "on hold".
  public var words: String {
    switch self {
    case .status(let status): status.words
    case .snoozed: "snoozed"
    }
  }
}

/// Why clocks stand as they do, in words, for people who know each other by their handles.
public struct ClockWords: Sendable {
  private let roster: DeskRoster
  private let describeTime: @Sendable (Instant) -> String

  /// - Parameter describeTime: A moment as the reader's clock shows it.
  public init(roster: DeskRoster, describeTime: @escaping @Sendable (Instant) -> String) {
    self.roster = roster
    self.describeTime = describeTime
  }

  /// "pending since 10:02 by maria", "no answer needed (maria)"; nil where there is nothing to say.
  public func reason(of reading: ClockReading) -> String? {
    reading.reason.map { words($0, since: reading.since) }
  }

  /// A reason that holds since a moment.
  public func words(_ reason: ClockReason, since: Instant?) -> String {
    switch reason {
    case .paused(let pause, let actor): "\(pause.words)\(time(since))\(by(actor))"
    case .answered(let actor): "answered\(time(since, "at"))\(by(actor))"
    case .assigned(let actor): "assigned\(time(since, "at"))\(by(actor))"
    case .ended(let status, let actor): "\(status.words)\(time(since, "at"))\(by(actor))"
    case .unanswered(let status, let actor):
      "\(status.words) without an answer\(time(since, "at"))\(by(actor))"
    case .noAnswerNeeded(let actor): "no answer needed (\(name(actor)))"
    case .noPolicy: "no policy applies"
    case .noTarget: "the policy promises none here"
    case .retargeted(.priority(let from, let to)):
      "re-targeted: priority \(from.words) → \(to.words)"
    case .retargeted(.entry(let from, let to)): "re-targeted: \(from) → \(to)"
    case .retargeted(.edition): "re-targeted: the policy or its calendar was edited"
    }
  }

  func name(_ actor: Actor) -> String {
    switch actor {
    case .agent(let id): roster.agentName(id)
    case .customer: "the customer"
    case .system(let name): name
    }
  }

  private func by(_ actor: Actor) -> String {
    let name = name(actor)
    return name.isEmpty ? "" : " by \(name)"
  }

  private func time(_ instant: Instant?, _ preposition: String = "since") -> String {
    instant.map { " \(preposition) \(describeTime($0))" } ?? ""
  }
}
