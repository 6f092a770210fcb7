import DeskbellCore
import Foundation

/// Sixteen processes that act on one store at once: nothing lost, nobody starved.
struct Contending {
  let path: String
  let processes: Int
  let actions: Int
  /// Between two actions of a process; 0: each acts as fast as it can.
  let pauseMilliseconds: Int

  /// One of the processes: acts as often as said and prints the microseconds of each action.
  static func work(
    path: String, number: Int, actions: Int, pauseMilliseconds: Int
  ) throws {
    let desk = try Desk.open(path: path)
    let tickets = try Acting.tickets(of: desk)
    let actor = Actor.agent(try desk.roster().agents.first { $0.role != .agent }?.id ?? 1)
    let pause = UInt32(pauseMilliseconds * 1000)
    // Nobody presses keys in step with sixteen others.
    let samples = try Samples.measure(
      runs: actions,
      before: { if pause > 0 { usleep(UInt32.random(in: pause / 2...pause * 3 / 2)) } }
    ) { run in
      let ticket = tickets[(number * 31 + run) % tickets.count]
      let report = try desk.perform(
        .note(Composition(text: "\(number) \(run)")), on: [SeenTicket(ticket)], as: actor)
      if report.changed.isEmpty { throw DeskError.invalid("a note was refused") }
    }
    for sample in samples.micros { print(Int(sample)) }
  }

  func lines() throws -> [String] {
    let desk = try Desk.open(path: path)
    let before = try desk.newestEvent()?.rawValue ?? 0
    let workers = try (0..<processes).map { number in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = ["worker", path, "\(number)", "\(actions)", "\(pauseMilliseconds)"]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      return (process, output)
    }
    var all: [Double] = []
    var medians: [Double] = []
    for (process, output) in workers {
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let samples = Samples(text.split(separator: "\n").compactMap { Double($0) })
      all += samples.micros
      medians.append(samples.median)
    }
    let written = (try desk.newestEvent()?.rawValue ?? 0) - before
    let expected = processes * (actions + min(5, actions))
    let sorted = medians.sorted()
    return [
      ReportLine(
        name: "note, \(processes) processes, "
          + (pauseMilliseconds == 0 ? "no pause" : "every \(pauseMilliseconds) ms"),
        samples: Samples(all)
      ).text,
      "events written: \(written) of \(expected); slowest process's median "
        + "\(ReportLine.twoDecimals((sorted.last ?? 0) / max(1, sorted.first ?? 1))) times the "
        + "quickest's",
    ]
  }
}
