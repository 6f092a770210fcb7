import ArgumentParser

/// What the parser of the command line has to say: help, or what is wrong with the arguments.
struct UsageFailure: Error {
  let status: ExitStatus
  let message: String

  init(_ error: any Error, arguments: [String]) {
    let isHelp = DeskbellCommand.exitCode(for: error) == .success
    status = isHelp ? .done : .usage
    let full = DeskbellCommand.fullMessage(for: error)
    if isHelp {
      message = full
    } else if let word = UnknownCommand.word(in: arguments) {
      message = UnknownCommand.sentence(word)
    } else if full.hasPrefix("Error: ") {
      message = String(full.dropFirst("Error: ".count))
    } else {
      message = full
    }
  }
}
