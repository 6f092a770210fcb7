import DeskbellCore

/// `deskbell-bench STORE [RUNS]`: Core on a generated desk against bare SQLite on the same file.
@main
enum CoreBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count >= 2, arguments[1] == "time" {
      let runs = arguments.count > 2 ? Int(arguments[2]) ?? 300 : 300
      print(ReportLine.header)
      for line in try WorkingTime.lines(runs: runs) + Folding().lines(runs: runs) {
        print(line.text)
      }
      return
    }
    if arguments.count == 3, arguments[1] == "colleague" {
      try Promising.work(path: arguments[2])
      return
    }
    if arguments.count == 6, arguments[1] == "worker" {
      let numbers = arguments[3...].map { Int($0) ?? 0 }
      try Contending.work(
        path: arguments[2], number: numbers[0], actions: numbers[1],
        pauseMilliseconds: numbers[2])
      return
    }
    guard arguments.count >= 2 else {
      print("usage: deskbell-bench STORE [RUNS] [reading|acting|promising|contending|bulk]")
      print("       deskbell-bench time [RUNS]")
      return
    }
    try report(
      path: arguments[1], runs: arguments.count > 2 ? Int(arguments[2]) ?? 300 : 300,
      part: arguments.count > 3 ? arguments[3] : nil)
  }

  private static func report(path: String, runs: Int, part: String?) throws {
    let desk = try Desk.open(path: path)
    guard let baseline = Baseline(path: path) else { throw DeskError.noStore(path: path) }
    print(ReportLine.header)
    if part == nil || part == "reading" {
      let reading = Reading(
        desk: desk, baseline: baseline, runs: runs, now: desk.clock.now().milliseconds)
      for line in try reading.lines() { print(line.text) }
    }
    if part == nil || part == "acting" {
      print(try Acting(desk: desk, baseline: baseline, runs: runs).line().text)
    }
    if part == nil || part == "promising" {
      let promising = Promising(path: path, desk: desk, baseline: baseline, runs: runs)
      for line in try promising.lines() { print(line) }
    }
    if part == "bulk" {
      for line in try Bulk(path: path, desk: desk).lines() { print(line) }
    }
    if part == nil || part == "contending" {
      for pause in [0, 250] {
        let contending = Contending(
          path: path, processes: 16, actions: pause == 0 ? 50 : 20, pauseMilliseconds: pause)
        for line in try contending.lines() { print(line) }
      }
    }
  }
}
