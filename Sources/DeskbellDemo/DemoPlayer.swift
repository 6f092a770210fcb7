import DeskbellCore
import SeededRandom

/// Plays the scripts of the demo desk through the desk's door, all of them side by side in the
/// order of time, so that numbers grow with time as they do on a real desk.
struct DemoPlayer {
  struct Cue: Equatable {
    var at: Instant
    var script: Int
    var step: Int
  }

  let desk: Desk
  private let clock: SettableClock
  let cast: DemoCast
  private let now: Instant
  /// The tickets that the scripts have opened so far, by the scripts' places.
  var tickets: [Int: Ticket.ID] = [:]

  init(desk: Desk, clock: SettableClock, cast: DemoCast, now: Instant) {
    self.desk = desk
    self.clock = clock
    self.cast = cast
    self.now = now
  }

  mutating func play(_ scripts: [DemoScript], seed: UInt64) throws {
    for cue in Self.cues(of: scripts, seed: seed, now: now) {
      clock.set(cue.at)
      // As if a worker had run all the time.
      _ = try desk.work()
      let script = scripts[cue.script]
      do {
        try play(script.steps[cue.step], number: cue.step, of: script, at: cue)
      } catch let refusal as Refusal {
        throw DemoScriptError(
          subject: script.subject, line: "step \(cue.step + 1)", problem: "\(refusal)")
      }
    }
  }

  /// Every conversation is moved a little towards now, by as much as the seed says: never past it,
  /// and never out of order.
  static func cues(of scripts: [DemoScript], seed: UInt64, now: Instant) -> [Cue] {
    var cues: [Cue] = []
    for (index, script) in scripts.enumerated() {
      var random = SeededGenerator(seed: seed, stream: UInt64(index))
      let factor = Int64(900 + random.below(101))
      for (number, step) in script.steps.enumerated() {
        let at = Instant(milliseconds: now.milliseconds - step.age * factor)
        cues.append(Cue(at: at, script: index, step: number))
      }
    }
    return cues.sorted { ($0.at, $0.script, $0.step) < ($1.at, $1.script, $1.step) }
  }

  private mutating func play(
    _ step: DemoStep, number: Int, of script: DemoScript, at cue: Cue
  ) throws {
    switch step.who {
    case .customer(let other):
      let message = message(step, number: number, of: script, from: other, cue.script, cue.at)
      try receive(message, script: script, index: cue.script)
    case .agent(let handle):
      guard let agent = cast.agents[handle] else { throw Self.unknown(handle, in: script) }
      guard step.deed != .open else {
        return try open(step, of: script, by: agent, index: cue.script)
      }
      guard let ticket = tickets[cue.script] else { throw Self.unknown("a ticket", in: script) }
      try act(step, by: agent, on: ticket, of: script, at: cue.at)
    }
  }

  static func unknown(_ what: String, in script: DemoScript) -> DemoScriptError {
    DemoScriptError(subject: script.subject, line: what, problem: "does not exist")
  }
}
