import ArgumentParser
import DeskbellCore
import DeskbellText

struct PolicySimulateCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Says what would have been kept and broken with other policies or calendars.",
    discussion: """
      The files stand in for those in force that have their names, over the real histories of all \
      tickets that were opened or open in the time. Nothing is changed.
      """)

  @Argument(help: "Policy files; - for standard input.")
  var files: [String] = []
  @Option(help: ArgumentHelp("A calendar file; may be repeated.", valueName: "file"))
  var calendar: [String] = []
  @Option(help: ArgumentHelp("How far to look back: 90d, 12w.", valueName: "time"))
  var last: TimeSpanArgument
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if files.isEmpty, calendar.isEmpty {
      throw ValidationError("Which policy? Name a file, or a calendar with --calendar.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let start = desk.clock.now().adding(seconds: -last.seconds)
    let inputs =
      try calendar.map { try PromiseFile(.calendar, path: $0) }
      + files.map { try PromiseFile(.policy, path: $0) }
    var progress = IntakeProgress(of: "tickets")
    let outcome = try desk.simulate(inputs, since: start) { progress.show($0) }
    progress.clear()
    if session.settings.isJSON {
      session.output.json([
        "since": .instant(start), "tickets": .number(outcome.tickets),
        "clocks": .array(outcome.lines.map(Self.json)),
      ])
    } else {
      print(outcome, since: start, to: session.output)
    }
  }

  private static func json(_ line: PolicySimulation.Line) -> JSONValue {
    [
      "name": .string(line.kind.rawValue), "asPromised": json(line.now),
      "simulated": json(line.then),
    ]
  }

  private static func json(_ tally: PolicySimulation.Tally) -> JSONValue {
    [
      "kept": .number(tally.kept), "breached": .number(tally.breached), "open": .number(tally.open),
    ]
  }

  private func print(
    _ outcome: PolicySimulation.Outcome, since start: Instant, to output: Output
  ) {
    output.block("Tickets opened or open since \(start.onWallClock): \(outcome.tickets)")
    guard !outcome.lines.isEmpty else {
      output.line("Nothing was promised on them, and nothing would have been.")
      return
    }
    var table = Table(columns: [
      .init("CLOCK"), .init(""), .init("KEPT", isRightAligned: true),
      .init("BREACHED", isRightAligned: true), .init("OPEN", isRightAligned: true),
    ])
    for line in outcome.lines {
      table.rows.append(Self.cells(line.kind.words, "as promised", line.now))
      table.rows.append(Self.cells("", "with this", line.then))
    }
    table.print(to: output)
  }

  private static func cells(
    _ clock: String, _ title: String, _ tally: PolicySimulation.Tally
  ) -> [Span] {
    [
      Span(DisplayText(clock), .strong), Span(DisplayText(title)),
      Span(DisplayText("\(tally.kept)"), .green),
      Span(DisplayText("\(tally.breached)"), tally.breached > 0 ? .red : .plain),
      Span(DisplayText("\(tally.open)")),
    ]
  }
}
