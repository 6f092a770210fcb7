import DeskbellCore
import DeskbellDemo

/// Makes the demo desk.
enum DemoMaking {
  /// - Returns: The desk, on the machine's clock from now on, and the agent that the person is.
  static func make(
    at path: String, seed: UInt64, agent handle: String?, holdSeconds: Int64 = 10
  ) throws -> (Desk, Agent) {
    let now = DeskClock.system.now()
    let clock = SettableClock(now)
    let desk = try Desk.create(
      path: path, name: DemoDesk.name, clock: clock.deskClock,
      holdSeconds: holdSeconds)
    try DemoDesk.fill(desk: desk, clock: clock, seed: seed, now: now)
    clock.follow(.system)
    var agent = try DeskNames(desk).agent(handle ?? DemoDesk.agentHandle)
    agent.unixUser = ProcessEnvironment.userName
    try desk.save(agent, as: .system("demo"))
    return (desk, agent)
  }
}
