/// Plays the scripts of the demo desk through the desk's door, all of them side by side in the
/// order of time, so that numbers grow with time as they do on a real desk.
struct DemoPlayer {
  private struct Cue {
    var at: Instant
    var script: Int
    var step: Int
  }

  private let desk: Desk
  private let clock: SettableClock
  private let cast: DemoCast
  private let now: Instant
  private var tickets: [Int: Ticket.ID] = [:]

  init(desk: Desk, clock: SettableClock, cast: DemoCast, now: Instant) {
    self.desk = desk
    self.clock = clock
    self.cast = cast
    self.now = now
  }

  mutating func play(_ scripts: [DemoScript], seed: UInt64) throws {
    for cue in Self.cues(of: scripts, seed: seed, now: now) {
      clock.set(cue.at)
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
  private static func cues(of scripts: [DemoScript], seed: UInt64, now: Instant) -> [Cue] {
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

  private static func unknown(_ what: String, in script: DemoScript) -> DemoScriptError {
    DemoScriptError(subject: script.subject, line: what, problem: "does not exist")
  }
}

// What customers do.
extension DemoPlayer {
  private mutating func receive(
    _ message: IncomingMessage, script: DemoScript, index: Int
  ) throws {
    let receipt = try desk.receive([message]).first
    guard let ticket = receipt?.ticket, receipt?.outcome != .refused else {
      throw DemoScriptError(
        subject: script.subject, line: message.text, problem: receipt?.reason ?? "was not taken in")
    }
    guard tickets[index] == nil else {
      guard tickets[index] == ticket else {
        throw DemoScriptError(
          subject: script.subject, line: message.text, problem: "opened a second ticket")
      }
      return
    }
    tickets[index] = ticket
    guard let handle = script.department else { return }
    try perform(
      .move(to: try department(handle, in: script)), on: ticket, as: .system("intake"), of: script)
  }

  private func message(
    _ step: DemoStep, number: Int, of script: DemoScript, from other: Address?, _ index: Int,
    _ at: Instant
  ) -> IncomingMessage {
    var files: [IncomingMessage.File] = []
    if case .write(let names) = step.deed { files = names.map(DemoFile.named) }
    return IncomingMessage(
      channel: script.channel, externalID: Self.externalID(number, of: index),
      references: number == 0 ? [] : [Self.externalID(0, of: index)],
      from: other ?? script.customer,
      to: [DemoTeam.mailbox],
      subject: tickets[index].map { "Re: \(script.subject) [#\($0)]" } ?? script.subject,
      text: step.text, sentAt: at, language: script.language,
      tags: number == 0 ? script.tags : [], files: files)
  }

  private static func externalID(_ number: Int, of index: Int) -> String {
    "demo-\(index + 1)-\(number + 1)@mail.example.net"
  }
}

// What agents do.
extension DemoPlayer {
  private mutating func open(
    _ step: DemoStep, of script: DemoScript, by agent: Agent.ID, index: Int
  ) throws {
    let ticket = try desk.openTicket(
      NewTicket(
        channel: script.channel, customer: script.customer, subject: script.subject,
        text: step.text, department: try script.department.map { try department($0, in: script) },
        tags: script.tags, language: script.language), as: .agent(agent))
    tickets[index] = ticket.id
  }

  private func act(
    _ step: DemoStep, by agent: Agent.ID, on ticket: Ticket.ID, of script: DemoScript, at: Instant
  ) throws {
    switch step.deed {
    case .draft:
      try desk.save(
        Draft(
          agent: agent, ticket: ticket, kind: .reply, text: step.text, caret: step.text.count,
          updatedAt: at))
    case .undo:
      guard try desk.undo(as: .agent(agent), on: ticket) != nil else {
        throw DemoScriptError(subject: script.subject, line: "undo", problem: "nothing to undo")
      }
    default:
      let verb = try verb(of: step, in: script, at: at)
      try perform(verb, on: ticket, as: .agent(agent), of: script)
    }
  }

  private func perform(
    _ verb: TicketVerb, on ticket: Ticket.ID, as actor: Actor, of script: DemoScript
  ) throws {
    let report = try desk.perform(verb, on: [SeenTicket(ticket)], as: actor)
    if let refusal = report.items.first?.refusal {
      throw DemoScriptError(
        subject: script.subject, line: "\(verb)", problem: "was refused: \(refusal)")
    }
  }

  private func verb(
    of step: DemoStep, in script: DemoScript, at: Instant
  ) throws -> TicketVerb {
    switch step.deed {
    case .write, .open, .draft, .undo: throw Self.unknown("\(step.deed)", in: script)
    case .reply(let status, let responses):
      .reply(
        Composition(
          text: step.text, statusAfter: status,
          responses: try responses.map { try response($0, in: script) }))
    case .note: .note(Composition(text: step.text))
    case .rename: .rename(step.text)
    case .take: .take
    case .release: .release
    case .solve: .solve
    case .reopen: .reopen
    case .wake: .wake
    case .noAnswerNeeded: .declareNoAnswerNeeded
    case .assign(let handle): .assign(to: try agent(handle, in: script))
    case .status(let status): .setStatus(status)
    case .priority(let priority): .setPriority(priority)
    case .tag(let adding, let removing): .tag(adding: adding, removing: removing)
    case .move(let handle): .move(to: try department(handle, in: script))
    case .snooze(let seconds): .snooze(until: at.adding(seconds: seconds))
    case .escalate(let escalation): .escalate(try record(of: escalation, step, in: script))
    }
  }

  private func record(
    of escalation: DemoStep.Escalation, _ step: DemoStep, in script: DemoScript
  ) throws -> EscalationRecord {
    let target: EscalationTarget =
      switch escalation {
      case .tier(let tier, let handle):
        .tier(tier, of: try handle.map { try department($0, in: script) })
      case .agent(let handle): .agent(try agent(handle, in: script))
      case .supervisor(let handle): .supervisor(try agent(handle, in: script))
      }
    return EscalationRecord(
      target: target, card: EscalationCard(demoText: step.text),
      keepsFollowing: step.keepsFollowing)
  }

  private func agent(_ handle: String, in script: DemoScript) throws -> Agent.ID {
    guard let id = cast.agents[handle] else { throw Self.unknown(handle, in: script) }
    return id
  }

  private func department(_ handle: String, in script: DemoScript) throws -> Department.ID {
    guard let id = cast.departments[handle] else { throw Self.unknown(handle, in: script) }
    return id
  }

  private func response(_ name: String, in script: DemoScript) throws -> CannedResponse.ID {
    guard let id = cast.responses[name] else { throw Self.unknown(name, in: script) }
    return id
  }
}

extension EscalationCard {
  /// From lines that begin with `why:`, `tried:` and `needed:`.
  fileprivate init(demoText: String) {
    self.init()
    for line in demoText.split(separator: "\n") {
      if line.hasPrefix("why: ") { why = String(line.dropFirst(5)) }
      if line.hasPrefix("tried: ") { tried = String(line.dropFirst(7)) }
      if line.hasPrefix("needed: ") { needed = String(line.dropFirst(8)) }
    }
  }
}
