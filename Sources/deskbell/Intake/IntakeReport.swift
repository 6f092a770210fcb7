import DeskbellCore
import DeskbellText
import Glibc

/// Says what became of what was taken in: a line for each with `--json`, in sum without; every
/// refusal with its place and reason.
struct IntakeReport {
  private let session: Session
  private var tally = IntakeTally()
  private var progress = ProgressLine(of: "messages")
  /// Why standard output takes no more: said when everything is in.
  private var deafness: (any Error)?

  init(session: Session) {
    self.session = session
    // A reader that goes away must not end the intake half-way.
    signal(SIGPIPE, SIG_IGN)
  }

  mutating func take(_ answers: [IntakeBatch.Answer]) {
    for answer in answers {
      tally.count(answer.receipt.outcome)
      let reason = answer.receipt.reason.map { "\(answer.place): \($0)" }
      if session.settings.isJSON, deafness == nil { session.output.json(JSONValue(answer)) }
      if answer.receipt.outcome == .refused {
        progress.clear()
        StandardError.say(reason ?? "\(answer.place) was refused")
      }
    }
    // What is said to be taken in is on the disk, so it is said at once.
    if deafness == nil {
      do { try session.output.flush() } catch { deafness = error }
    }
    progress.show(tally.total)
  }

  /// - Throws: `ExitStatus` where something was refused.
  mutating func finish() throws {
    progress.clear()
    if session.settings.isJSON {
      session.output.json(JSONValue(tally))
    } else {
      session.output.line(
        """
        \(tally.new.description) new, \(tally.added.description) added to a ticket, \
        \(tally.known.description) already known, \(tally.refused.description) refused
        """)
    }
    if tally.refused > 0 { throw ExitStatus.badData }
    if let deafness { throw deafness }
  }
}
