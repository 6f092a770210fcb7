import DeskbellCore
import DeskbellText

/// Does something to any number of tickets in small transactions, so that colleagues can work
/// meanwhile: one action to undo.
struct BulkWork {
  private static let pieceSize = 50

  let desk: Desk
  let actor: Actor
  let session: Session

  func perform(_ steps: [TicketVerb], on tickets: [SeenTicket]) throws -> ActionReport {
    var report = ActionReport(items: [])
    var progress = ProgressLine(of: "of \(tickets.count) tickets")
    defer { progress.clear() }
    while report.items.count < tickets.count {
      let rest = tickets[report.items.count...].prefix(Self.pieceSize)
      // Few are done in one transaction: all or none, if the machine fails.
      let time = tickets.count > Self.pieceSize ? Desk.pieceTime : nil
      report.append(
        try desk.perform(steps, on: Array(rest), as: actor, in: report.batch, within: time))
      progress.show(report.items.count)
    }
    return report
  }

  /// Says what would change, on how many, and what would be refused and why.
  func preview(_ steps: [TicketVerb], on tickets: [SeenTicket], names: DeskNames) throws {
    var preview = ActionPreview()
    for start in stride(from: 0, to: tickets.count, by: 500) {
      let piece = Array(tickets[start..<min(tickets.count, start + 500)])
      preview.append(try desk.preview(steps, on: piece, as: actor))
    }
    if session.settings.isJSON {
      session.output.json(json(preview, names))
    } else {
      say(preview, names)
    }
    try session.output.flush()
  }

  private func say(_ preview: ActionPreview, _ names: DeskNames) {
    session.output.line("\(preview.changed) of \(preview.total) tickets would change.")
    for change in preview.changes {
      guard let phrase = names.words.phrase(change.change) else { continue }
      session.output.line("  \(change.count): \(phrase)")
    }
    for refused in preview.refused {
      session.output.line("#\(refused.ticket.description): \(refused.refusal.description)")
    }
  }

  private func json(_ preview: ActionPreview, _ names: DeskNames) -> JSONValue {
    let changes = preview.changes.compactMap { change -> JSONValue? in
      names.words.phrase(change.change).map {
        ["count": .number(change.count), "change": .string($0)]
      }
    }
    let refused: [JSONValue] = preview.refused.map {
      ["ticket": .integer($0.ticket.rawValue), "refused": .string($0.refusal.description)]
    }
    return [
      "tickets": .number(preview.total), "changed": .number(preview.changed),
      "replies": .number(preview.replies), "changes": .array(changes), "refused": .array(refused),
    ]
  }
}
