import ArgumentParser
import DeskbellCore

/// The tickets that a query finds, and how they are agreed to.
struct QuerySelection: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("All tickets that the query finds.", valueName: "query"))
  var query: String?

  @Flag(name: .long, help: "Do it to all that --query finds, without asking.")
  var yes = false

  @Flag(name: .customLong("dry-run"), help: "Say what would change, and change nothing.")
  var dryRun = false

  /// Whether it may be done; asks where a query found the tickets and nobody said yes.
  /// - Throws: `Failure` where there is nobody to ask.
  func isAgreed(to count: Int) throws -> Bool {
    guard query != nil, !yes else { return true }
    let tickets = "\(count) ticket\(count == 1 ? "" : "s")"
    return try YesNoQuestion.isAgreed(
      to: "Do it to \(tickets)?",
      unattended: "The query finds \(tickets); add --yes to do it to all of them.")
  }
}
