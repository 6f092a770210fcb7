import ArgumentParser

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Working time: calendars, tried out and checked.",
    discussion: """
      A calendar is a YAML file with a time zone, the hours of each weekday, holidays and days \
      with other hours. Promises are counted in its working time.
      """,
    subcommands: [
      CalendarListCommand.self, CalendarShowCommand.self, CalendarImportCommand.self,
      CalendarExportCommand.self, CalendarRemoveCommand.self, CalendarVersionsCommand.self,
      CalendarDueCommand.self, CalendarElapsedCommand.self, CalendarOpenCommand.self,
      CalendarCheckCommand.self, CalendarHolidaysCommand.self,
    ])
}
