import DeskbellCore
import DeskbellText

/// A preview as lines.
struct DeedPreviewWriter {
  let popup: DeedPreview
  let words: DeskWords

  var title: String {
    "Preview: " + words.done(popup.deed.verb, to: "\(popup.deed.tickets.count) tickets")
  }

  func lines(columns: Int) -> [StyledLine] {
    let preview = popup.preview
    guard popup.isComplete else {
      let looked = "Looking at \(preview.total) of \(popup.deed.tickets.count) …"
      return [StyledLine(DisplayText(looked), .dim)]
    }
    var lines = [
      StyledLine(
        DisplayText(
          preview.changed == preview.total
            ? "All \(preview.total) change:" : "\(preview.changed) of \(preview.total) change:"),
        .strong)
    ]
    for change in preview.changes.prefix(8) {
      guard let phrase = words.phrase(change.change) else { continue }
      lines.append(StyledLine(DisplayText("  \(padded(change.count))  \(phrase)"), .row))
    }
    if preview.changes.count > 8 {
      lines.append(
        StyledLine(DisplayText("        and \(preview.changes.count - 8) more kinds"), .dim))
    }
    if preview.replies > 0 {
      lines.append(StyledLine(DisplayText("  \(padded(preview.replies))  get the reply"), .row))
    }
    return lines + refusals(columns: columns)
  }

  private func refusals(columns: Int) -> [StyledLine] {
    let refused = popup.preview.refused
    guard !refused.isEmpty else { return [] }
    var lines = [
      StyledLine(), StyledLine(DisplayText("\(refused.count) stay as they are:"), .toastWarning),
    ]
    for reason in RefusedTickets(refused.map { ($0.ticket, $0.refusal) }).lines {
      lines += DisplayText.rows(of: reason, columns: columns - 2, limit: 3)
        .map { StyledLine([("  ", .row), ($0, .row)]) }
    }
    return lines
  }

  private func padded(_ count: Int) -> String {
    let digits = "\(count)"
    return String(repeating: " ", count: max(0, 5 - digits.count)) + digits
  }
}

/// Tickets that something was refused for, those with the same reason together.
struct RefusedTickets {
  let lines: [String]

  init(_ refused: [(ticket: Ticket.ID, refusal: Refusal)]) {
    var order: [String] = []
    var tickets: [String: [Ticket.ID]] = [:]
    for (ticket, refusal) in refused {
      // The number of the ticket stands before the reason anyway.
      let reason = "\(refusal)".replacing(" on #\(ticket):", with: ":", maxReplacements: 1)
      if tickets[reason] == nil { order.append(reason) }
      tickets[reason, default: []].append(ticket)
    }
    lines = order.map { reason in
      let ids = tickets[reason] ?? []
      let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
      return ids.prefix(5).map { "#\($0)" }.joined(separator: " ") + "\(more): \(reason)"
    }
  }
}
