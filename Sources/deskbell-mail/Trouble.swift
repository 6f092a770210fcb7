import ArgumentParser
import DeskbellCore
import DeskbellMail

/// What goes wrong, as an exit code of `sysexits.h`.
enum Trouble {
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let inputOutput = ExitCode(74)
  /// Whatever is wrong with the store may pass: the mail server keeps the mail and tries again.
  static let tryAgain = ExitCode(75)

  /// Does what needs a child process.
  /// - Throws: `ExitCode` 75 where there can be none now.
  static func withChild<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch is MailTrial.NoChild {
      Output.complain("No process can be started to read the mail in; try again later.")
      throw tryAgain
    }
  }

  /// Says what is wrong and gives the exit code for it.
  static func report(_ error: DeskError) -> ExitCode {
    Output.complain("\(error.description)")
    switch error {
    case .invalid, .notFound: return badData
    default: return tryAgain
    }
  }
}
