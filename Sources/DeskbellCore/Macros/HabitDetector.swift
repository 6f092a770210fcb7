/// Notices that an agent does the same things to one ticket after the other.
public struct HabitDetector: Hashable, Sendable {
  /// How often a sequence must be done before a macro of it is offered.
  public static let threshold = 5
  /// Longer ones are no habit.
  static let longest = 6

  private var ticket: Ticket.ID?
  private var steps: [MacroStep] = []

  public init() {}

  /// Something was done. Gives the sequence that ended with it, where it has two steps or more: the
  /// agent went on to another ticket.
  public mutating func note(_ step: MacroStep?, on ticket: Ticket.ID) -> [MacroStep]? {
    let ended = self.ticket == ticket ? nil : end()
    self.ticket = ticket
    if let step, !steps.contains(step) { steps.append(step) }
    return ended
  }

  /// The agent went on to something else.
  public mutating func end() -> [MacroStep]? {
    defer { (ticket, steps) = (nil, []) }
    return (2...Self.longest).contains(steps.count) ? steps : nil
  }

  /// The sequence as it is counted.
  public static func key(_ steps: [MacroStep]) -> String {
    steps.map(\.words).joined(separator: "\n")
  }
}

extension Desk {
  /// How many sequences of an agent are remembered.
  private static let rememberedHabits = 50

  /// Counts that an agent did a sequence once more; gives how often by now. Only the newest ones are
  /// remembered.
  public func countHabit(_ steps: [MacroStep], of agent: Agent.ID) throws -> Int {
    let now = clock.now()
    return try store.write { writer in
      let times = try writer.countHabit(HabitDetector.key(steps), of: agent, at: now)
      try writer.trimHabits(of: agent, to: Self.rememberedHabits)
      return times
    }
  }
}
