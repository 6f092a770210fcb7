import DeskbellCore

/// `deskbell-bench STORE [RUNS]`: Core on a generated desk against bare SQLite on the same file.
@main
enum CoreBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 5, arguments[1] == "worker" {
      try Contending.work(
        path: arguments[2], number: Int(arguments[3]) ?? 0, actions: Int(arguments[4]) ?? 0)
      return
    }
    guard arguments.count >= 2 else {
      print("usage: deskbell-bench STORE [RUNS]")
      return
    }
    try report(path: arguments[1], runs: arguments.count > 2 ? Int(arguments[2]) ?? 300 : 300)
  }

  private static func report(path: String, runs: Int) throws {
    let desk = try Desk.open(path: path)
    guard let baseline = Baseline(path: path) else { throw DeskError.noStore(path: path) }
    print(ReportLine.header)
    let reading = Reading(
      desk: desk, baseline: baseline, runs: runs, now: desk.clock.now().milliseconds)
    for line in try reading.lines() { print(line.text) }
    print(try Acting(desk: desk, baseline: baseline, runs: runs).line().text)
    for line in try Contending(path: path, processes: 16, actions: 50).lines() { print(line) }
  }
}
