import ArgumentParser
import DeskbellCore

/// How long an answer is held, where the command line says it.
struct HoldOption: ParsableArguments {
  @Option(
    name: .customLong("hold"),
    help: ArgumentHelp("How long an answer can be taken back.", valueName: "seconds"))
  var seconds: Int64?

  mutating func validate() throws {
    let range = Desk.holdRange
    if let seconds, !range.contains(seconds) {
      throw ValidationError(
        "An answer is held for \(range.lowerBound) to \(range.upperBound) seconds.")
    }
  }
}
