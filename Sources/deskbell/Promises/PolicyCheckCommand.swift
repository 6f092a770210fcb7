import ArgumentParser
import DeskbellCore

struct PolicyCheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks policy files and plays their examples.",
    discussion: """
      Calendars, departments and agents are those of the desk where there is one; --calendar \
      brings others.
      """)

  @Argument(help: "The files; - for standard input.")
  var files: [String]
  @Option(help: ArgumentHelp("A calendar that they count on; may be repeated.", valueName: "file"))
  var calendar: [String] = []
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    var (calendars, roster) = try surroundings(session)
    for path in calendar {
      let read = try CalendarInput.calendar(path)
      calendars[read.name] = read
    }
    var problems: [DocumentError] = []
    var examples = 0
    for path in files {
      let input = InputFile(path: path)
      let text = try input.text()
      do throws(DocumentError) {
        let policy = try PolicyFile(
          text: text, file: input.name, calendars: Array(calendars.values), roster: roster
        ).policy
        examples += policy.examples.count
        problems += PolicyExamples.run(policy, calendars: Array(calendars.values))
      } catch {
        problems.append(error)
      }
    }
    let policies = files.count == 1 ? "1 policy" : "\(files.count) policies"
    let played = examples == 1 ? "1 example" : "\(examples) examples"
    try DocumentProblems(problems).deliver(checked: "\(policies), \(played)", to: session)
  }

  /// The calendars and people of the desk; none where there is no desk.
  private func surroundings(
    _ session: Session
  ) throws -> (calendars: [String: WorkingCalendar], roster: DeskRoster) {
    do {
      let desk = try session.openDesk()
      return (try desk.promiseBook().calendars, try desk.roster())
    } catch DeskError.noStore where session.settings.store == nil {
      return ([:], DeskRoster())
    }
  }
}
