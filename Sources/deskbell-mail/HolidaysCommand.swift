import ArgumentParser
import DeskbellCore
import DeskbellMail
import Glibc

/// Lists the holidays of an iCalendar file for the program that asks a person about them.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "Prints the whole-day events of an iCalendar file.",
    shouldDisplay: false)

  @Argument(help: "The file; - for standard input.")
  var file: String
  @Option(help: "The first year.")
  var from: Int32
  @Option(help: "The last year.")
  var to: Int32

  func validate() throws {
    guard (1...9998).contains(from), from <= to, to - from <= 100, to <= 9998 else {
      throw ValidationError("--from and --to need years, a hundred at most.")
    }
  }

  func run() throws {
    let bytes = try InputFile.read(file)
    limitTime()
    for day in try days(bytes) {
      try Output.printJSON(["date": .string("\(day.date)"), "name": .string(day.name)])
    }
  }

  private func days(_ bytes: [UInt8]) throws -> [HolidayFile.Day] {
    do throws(HolidayFile.ReadingError) {
      return try HolidayFile.days(bytes, years: from...to)
    } catch {
      Output.complain("\(file) \(Self.words(error))")
      throw Trouble.badData
    }
  }

  /// A rule for a day that never comes can keep the library busy for long; a list of holidays takes
  /// a moment.
  private func limitTime() {
    var limit = rlimit(rlim_cur: 20, rlim_max: 20)
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }

  private static func words(_ error: HolidayFile.ReadingError) -> String {
    switch error {
    case .notACalendar: "is no iCalendar file; export the holidays as .ics."
    case .tooLarge: "is larger than \(HolidayFile.maximumBytes >> 20) MiB."
    case .tooMany: "has more days than a list of holidays; give fewer years or another file."
    }
  }
}
