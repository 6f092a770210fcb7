import DeskbellCore
import Foundation

/// What promises cost: a calendar that is edited under everybody's hands, the clock column.
struct Promising {
  let path: String
  let desk: Desk
  let baseline: Baseline
  let runs: Int

  func lines() throws -> [String] { try [clockColumn().text] + following() }

  /// A page of open tickets with and without the columns of promises, both as bare statements.
  private func clockColumn() throws -> ReportLine {
    let order = "FROM ticket WHERE is_open = 1 ORDER BY attention_at, id LIMIT 61"
    let clocks = ", due_at, risk_at, breach_at, level_at, has_breached, is_paused"
    // In turns, so that both meet the same machine.
    var (with, without): ([Double], [Double]) = ([], [])
    for _ in 0..<10 {
      with +=
        baseline.query("SELECT \(Reading.rowColumns)\(clocks) \(order)", runs: runs)?.micros ?? []
      without += baseline.query("SELECT \(Reading.rowColumns) \(order)", runs: runs)?.micros ?? []
    }
    return ReportLine(
      name: "page with and without clocks", samples: Samples(with), baseline: Samples(without))
  }

  /// Edits the calendar of all open tickets while an agent reads and writes in another process.
  private func following() throws -> [String] {
    guard let calendar = try desk.promiseDocuments().first(where: { $0.kind == .calendar }),
      let text = calendar.text
    else { return ["no calendar is in force"] }
    let agent = try Self.agent(path)
    let edited =
      text.contains("08:00")
      ? text.replacing("08:00", with: "07:30")
      : text.replacing("07:30", with: "08:00")
    let clock = ContinuousClock()
    let start = clock.now
    try desk.putInForce(
      [PromiseFile(kind: .calendar, text: edited, file: "edited")], as: .system("benchmark"))
    let followed = try desk.followDocuments()
    let seconds = (clock.now - start) / .seconds(1)
    let output = agent.finish()
    return [
      "editing a calendar: \(followed) open tickets followed in "
        + "\(ReportLine.twoDecimals(seconds)) s"
    ] + output
  }
}

extension Promising {
  /// An agent in another process who turns pages, opens tickets and writes notes until told to stop.
  struct Colleague {
    let process: Process
    let input: Pipe
    let output: Pipe

    func finish() -> [String] {
      try? input.fileHandleForWriting.close()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return text.split(separator: "\n").map(String.init)
    }
  }

  static func agent(_ path: String) throws -> Colleague {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["colleague", path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Until it has begun.
    _ = output.fileHandleForReading.readData(ofLength: 1)
    return Colleague(process: process, input: input, output: output)
  }

  /// The process of the agent: ends with its input.
  static func work(path: String) throws {
    let desk = try Desk.open(path: path)
    let tickets = try Acting.tickets(of: desk)
    let actor = Actor.agent(try desk.roster().agents.first { $0.role != .agent }?.id ?? 1)
    let page = PageRequest(filter: TicketFilter(isOpen: true))
    var (pages, openings, notes): ([Double], [Double], [Double]) = ([], [], [])
    func time(_ body: () throws -> Void) rethrows -> Double {
      let clock = ContinuousClock()
      let start = clock.now
      try body()
      return (clock.now - start) / .microseconds(1)
    }
    _ = try desk.detail(tickets[0], reader: nil)
    print("!", terminator: "")
    fflush(nil)
    var ends = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    var round = 0
    while poll(&ends, 1, 20) == 0 {
      let ticket = tickets[round * 37 % tickets.count]
      pages.append(try time { _ = try desk.page(page) })
      openings.append(try time { _ = try desk.detail(ticket, reader: nil) })
      if round % 5 == 0 {
        notes.append(
          try time {
            _ = try desk.perform(
              .note(Composition(text: "meanwhile")), on: [SeenTicket(ticket)], as: actor)
          })
      }
      round += 1
    }
    for (name, samples) in [("page", pages), ("open", openings), ("note", notes)] {
      print(ReportLine(name: "meanwhile, \(name)", samples: Samples(samples)).text)
    }
  }
}
