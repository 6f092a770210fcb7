import DeskbellCore
import DeskbellText

/// Says what became of an action on tickets, and ends the command accordingly.
struct ActionOutcome {
  let report: ActionReport
  /// What happened to the tickets that are named, without a full stop.
  private let sentence: (String) -> String

  init(_ report: ActionReport, of verb: TicketVerb, names: DeskNames) {
    self.report = report
    sentence = { names.words.done(verb, to: $0) }
  }

  /// - Parameter sentence: What happened to the tickets that are named, without a full stop.
  init(_ report: ActionReport, sentence: @escaping (String) -> String) {
    self.report = report
    self.sentence = sentence
  }

  init(_ report: ActionReport, isRedo: Bool) {
    self.report = report
    sentence = { DeskWords.reversed(report.reversed, isRedo: isRedo, on: $0) }
  }

  /// - Throws: `ExitStatus` where something was refused; every refusal is printed by then.
  func deliver(to session: Session) throws {
    if session.settings.isJSON {
      for item in report.items { session.output.json(json(item)) }
    } else {
      sayChanges(to: session.output)
    }
    try session.output.flush()
    for item in report.items {
      if let refusal = item.refusal, ExitStatus(refusal) != .done {
        StandardError.say("#\(item.ticket): \(refusal.description)")
      }
    }
    let status = ExitStatus(refusals: report.items.compactMap(\.refusal))
    if status != .done { throw status }
  }

  private func sayChanges(to output: Output) {
    let changed = report.changed
    if !changed.isEmpty {
      let numbers = changed.prefix(10).map { "#\($0)" }.joined(separator: ", ")
      let more = changed.count > 10 ? " and \(changed.count - 10) more" : ""
      output.line("\(sentence(numbers + more)).")
    }
    for item in report.items {
      if !item.kept.isEmpty {
        let kept = item.kept.joined(separator: ", ")
        output.line("#\(item.ticket.description): kept what others changed since: \(kept)")
      }
      if let refusal = item.refusal, ExitStatus(refusal) == .done {
        output.line("#\(item.ticket.description): \(refusal.description)")
      }
    }
  }

  private func json(_ item: ActionReport.Item) -> JSONValue {
    let refusal = item.refusal.flatMap { ExitStatus($0) == .done ? nil : $0.description }
    let line: JSONValue = [
      "ticket": .integer(item.ticket.rawValue),
      "changed": .bool(item.event != nil),
      "event": item.event.map { .integer($0.rawValue) } ?? .null,
      "refused": .text(refusal),
    ]
    guard !item.kept.isEmpty else { return line }
    return line.adding([.init(name: "kept", value: .strings(item.kept))])
  }
}
