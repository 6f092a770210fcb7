@_spi(Loading) import DeskbellCore

/// A desk to try things on: a hosting company that does not exist, with its team, its responses
/// and its tickets, all of it written for this purpose and all of it through the desk's own door.
public enum DemoDesk {
  /// The name of the company.
  public static let name = "Amberline Hosting"
  /// The agent that a person who tries the demo is.
  public static let agentHandle = "maria"

  /// Fills an empty desk so that it looks as if people had worked on it until `now`.
  ///
  /// - Parameters:
  ///   - desk: A desk that was opened with `clock.deskClock`.
  ///   - clock: Is set back and forth, and stands at `now` afterwards.
  ///   - seed: The same seed and the same `now` give the same desk.
  /// - Throws: `DeskError`.
  public static func fill(
    desk: Desk, clock: SettableClock, seed: UInt64 = 1, now: Instant
  ) throws {
    let scripts = try DemoStories.all()
    let oldest = scripts.map(\.age).max() ?? 0
    clock.set(now.adding(seconds: -oldest - 7 * 86_400))
    try desk.fill(clock: clock.deskClock) { filled, loader in
      let cast = try DemoTeam.join(filled, now: now)
      try filled.putInForce(SamplePromises.demo, as: .system("demo"))
      for customer in DemoCustomers.known { try loader.insert(customer) }
      var player = DemoPlayer(desk: filled, clock: clock, cast: cast, now: now)
      try player.play(scripts, seed: seed)
      clock.set(now)
      // What was answered long ago has left long ago: nothing of it may still wait in the outbox.
      for ticket in player.tickets.values.sorted() {
        try loader.markAnswersSent(on: ticket, now: now)
      }
      // What was told in the past was read in the past.
      for agent in cast.agents.values { try filled.acknowledgeNotices(as: agent) }
      try DemoTeam.setDuties(on: filled, cast: cast, now: now)
      try DemoTeam.sign(filled)
      try DemoMacros.add(
        DemoMacros.general + DemoMacros.billing + DemoMacros.hosting, to: filled,
        as: .system("demo"))
    }
  }
}
