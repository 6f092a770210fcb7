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
  /// Standard output took something no more.
  private var isUnheard = false

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
      if isJSON { say { try Output.printJSON(JSONValue(answer)) } }
      if answer.receipt.outcome == .refused {
        progress?.end()
        Output.complain("\(answer.place): \(answer.receipt.reason ?? "refused")")
      }
      if !isBulk, !isJSON { say { try Self.sayOutcome(answer.receipt) } }
    }
    progress?.show(tally.total)
  }

  mutating func endProgress() { progress?.end() }

  private mutating func say(_ words: () throws -> Void) {
    if isUnheard { return }
    do { try words() } catch { isUnheard = true }
  }

  /// - Throws: `ExitCode` 65 where something was refused; of many mails 74 where not all was heard of
  ///   what became of them.
  mutating func finish() throws {
    progress?.end()
    if isBulk {
      let counts = tally
      if isJSON {
        say { try Output.printJSON(JSONValue(counts)) }
      } else {
        say {
          try Output.say(
            """
            \(counts.new) new, \(counts.added) added to a ticket, \(counts.known) already known, \
            \(counts.refused) refused
            """)
        }
      }
    }
    if tally.refused > 0 { throw Trouble.badData }
    if isBulk, isUnheard {
      Output.complain(
        "Everything was taken in, but standard output did not take all that was said.")
      throw Trouble.inputOutput
    }
  }

  private static func sayOutcome(_ receipt: IntakeReceipt) throws {
    guard let ticket = receipt.ticket else { return }
    switch receipt.outcome {
    case .new: try Output.say("#\(ticket.rawValue) is new.")
    case .added: try Output.say("Added to #\(ticket.rawValue).")
    case .known: try Output.say("Already known, in #\(ticket.rawValue).")
    case .refused: break
    }
  }
}
