import DeskbellCore

/// What agents do.
extension DemoPlayer {
  mutating func open(
    _ step: DemoStep, of script: DemoScript, by agent: Agent.ID, index: Int
  ) throws {
    let ticket = try desk.openTicket(
      NewTicket(
        channel: script.channel, customer: script.customer, subject: script.subject,
        text: step.text, department: try script.department.map { try department($0, in: script) },
        tags: script.tags, language: script.language), as: .agent(agent))
    tickets[index] = ticket.id
  }

  func act(
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

  func perform(
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

  func department(_ handle: String, in script: DemoScript) throws -> Department.ID {
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
