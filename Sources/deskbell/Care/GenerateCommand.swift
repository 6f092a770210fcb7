import ArgumentParser
import DeskbellCore
import DeskbellDemo
import DeskbellText

struct GenerateCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Makes a desk of any size, for tests and measurements.",
    discussion: "The store must not exist yet. The same seed makes the same desk.")

  @Option(name: .long, help: "How many tickets.")
  var tickets: Int
  @Option(name: .long, help: "Another seed makes another desk.")
  var seed: UInt64 = 1
  @Option(
    name: .long,
    help: ArgumentHelp("The moment up to which people worked; else now.", valueName: "time"))
  var now: String?
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if tickets < 1 { throw ValidationError("--tickets must be 1 or more.") }
    if let now, Instant(iso8601: now) == nil {
      throw ValidationError("--now is a time such as 2026-11-21T10:00:00Z.")
    }
  }

  func run(in session: Session) throws {
    let location = try session.storeLocation()
    try location.prepare()
    let now = now.flatMap { Instant(iso8601: $0) } ?? DeskClock.system.now()
    let desk = try Desk.create(path: location.path, name: "Generated", clock: .fixed(now))
    var progress = ProgressLine(of: "tickets")
    try DeskGenerator.fill(desk: desk, tickets: tickets, seed: seed, now: now) {
      progress.show($0)
    }
    progress.clear()
    if session.settings.isJSON {
      session.output.json(["store": .string(location.path), "tickets": .number(tickets)])
    } else {
      session.output.line("\(tickets.description) tickets are at \(location.path).")
    }
  }
}
