import ArgumentParser
import DeskbellCore
import DeskbellText
import Foundation

/// Says what became of what was taken in: a line for each with JSON, else a sum; refusals always.
struct IntakeReport {
  private let isJSON: Bool
  private let isBulk: Bool
  private var tally = IntakeTally()
  private var progress: Progress?

  init(isJSON: Bool, isBulk: Bool) {
    self.isJSON = isJSON
    self.isBulk = isBulk
    progress = isBulk ? Progress() : nil
  }

  /// What is said of mail that is safe in the store is an extra: whoever cannot hear it (a closed or
  /// full standard output) must not take the mail for lost.
  mutating func take(_ answers: [IntakeBatch.Answer]) {
    for answer in answers {
      tally.count(answer.receipt.outcome)
      if isJSON { try? Output.printJSON(JSONValue(answer)) }
      if answer.receipt.outcome == .refused {
        progress?.end()
        Output.complain("\(answer.place): \(answer.receipt.reason ?? "refused")")
      }
      if !isBulk, !isJSON { try? sayOutcome(answer.receipt) }
    }
    progress?.show(tally.total)
  }

  mutating func endProgress() { progress?.end() }

  /// - Throws: `ExitCode` 65 where something was refused.
  mutating func finish() throws {
    progress?.end()
    if isBulk {
      if isJSON {
        try? Output.printJSON(JSONValue(tally))
      } else {
        try? Output.say(
          "\(tally.new) new, \(tally.added) added to a ticket, \(tally.known) already known, \(tally.refused) refused"
        )
      }
    }
    if tally.refused > 0 { throw Trouble.badData }
  }

  private func sayOutcome(_ receipt: IntakeReceipt) throws {
    guard let ticket = receipt.ticket else { return }
    switch receipt.outcome {
    case .new: try Output.say("#\(ticket.rawValue) is new.")
    case .added: try Output.say("Added to #\(ticket.rawValue).")
    case .known: try Output.say("Already known, in #\(ticket.rawValue).")
    case .refused: break
    }
  }
}
