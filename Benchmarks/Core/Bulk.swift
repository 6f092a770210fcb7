import DeskbellCore

/// Solving 10,000 tickets and taking it back, while a colleague works in another process.
struct Bulk {
  private static let count = 10_000

  let path: String
  let desk: Desk

  func lines() throws -> [String] {
    // Somebody else than the colleague, whose notes are no part of what is taken back.
    let actor = Actor.agent(try desk.roster().agents.last { $0.role != .agent }?.id ?? 1)
    let tickets = try desk.tickets(TicketFilter(isOpen: true), limit: Self.count)
    let alone = try during(nil) { try solve(tickets, as: actor) }
    let undone = try during(nil) { try takeBack(as: actor) }
    let colleague = try Promising.agent(path)
    let again = try during(colleague) { try solve(tickets, as: actor) }
    let other = try Promising.agent(path)
    let back = try during(other) { try takeBack(as: actor) }
    return [
      "solving \(tickets.count) tickets: \(alone.text)", "taking it back: \(undone.text)",
      "solving them while a colleague works: \(again.text)",
    ] + again.meanwhile + ["taking it back while a colleague works: \(back.text)"] + back.meanwhile
  }

  private struct Outcome {
    var pieces: Samples
    var meanwhile: [String] = []

    var text: String {
      "\(ReportLine.twoDecimals(pieces.micros.reduce(0, +) / 1e6)) s in \(pieces.micros.count) "
        + "pieces of \(ReportLine.milliseconds(pieces.median)) ms (p99 "
        + "\(ReportLine.milliseconds(pieces.p99)))"
    }
  }

  private func during(
    _ colleague: Promising.Colleague?, _ work: () throws -> [Double]
  ) throws -> Outcome {
    let pieces = Samples(try work())
    return Outcome(pieces: pieces, meanwhile: colleague?.finish() ?? [])
  }

  /// The microseconds of each piece, cut as the workspace cuts them.
  private func solve(_ tickets: [SeenTicket], as actor: Actor) throws -> [Double] {
    var (times, done, batch): ([Double], Int, ActionBatch?) = ([], 0, nil)
    while done < tickets.count {
      let piece = Array(tickets[done...].prefix(50))
      times.append(
        try time {
          let report = try desk.perform(
            [.solve], on: piece, as: actor, in: batch, within: Desk.pieceTime)
          done += report.items.count
          batch = batch ?? report.batch
        })
    }
    return times
  }

  private func takeBack(as actor: Actor) throws -> [Double] {
    guard var action = try desk.lastAction(toRedo: false, as: actor) else { return [] }
    var times: [Double] = []
    while action.remaining > 0 {
      times.append(try time { _ = try desk.reverse(&action, as: actor) })
    }
    return times
  }

  private func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    return (clock.now - start) / .microseconds(1)
  }
}
