import ArgumentParser
import DeskbellCore

/// The calendar file that a command is given.
struct CalendarInput: ParsableArguments {
  @Argument(help: "A calendar file; - for standard input.")
  var file: String

  func calendar() throws -> WorkingCalendar { try Self.calendar(file) }

  /// - Throws: `DocumentError` with the line of what is wrong, `Failure` where there is no file.
  static func calendar(_ path: String) throws -> WorkingCalendar {
    let input = InputFile(path: path)
    return try WorkingCalendar(yaml: try input.bytes(), file: input.name)
  }
}

/// A moment of an argument, past or to come.
struct InstantArgument: ExpressibleByArgument {
  let instant: Instant

  init?(argument: String) {
    guard let instant = Instant(iso8601: argument) else { return nil }
    self.instant = instant
  }
}
