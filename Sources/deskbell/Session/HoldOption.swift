import ArgumentParser

/// How long an answer is held, where the command line says it.
struct HoldOption: ParsableArguments {
  @Option(
    name: .customLong("hold"),
    help: ArgumentHelp("How long an answer can be taken back.", valueName: "seconds"))
  var seconds: Int64?

  mutating func validate() throws {
    if let seconds, !(0...3600).contains(seconds) {
      throw ValidationError("An answer is held for 0 to 3600 seconds.")
    }
  }
}
