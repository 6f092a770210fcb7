import DeskbellCore
import DeskbellText

/// What a macro would do, before it is done.
struct MacroPopup: Equatable, Sendable {
  var macro: MacroFile
  var tickets: [SeenTicket]
  /// As far as they were worked out.
  var previews: [MacroPreview] = []
  var top = 0

  private static let pieceSize = 200

  init(macro: MacroFile, tickets: [SeenTicket]) {
    self.macro = macro
    self.tickets = tickets
  }

  var isComplete: Bool { previews.count >= tickets.count }

  /// Works out the next ones; nil: all are.
  var nextPiece: WorkspaceEffect? {
    let ids = tickets.dropFirst(previews.count).prefix(Self.pieceSize).map(\.id)
    return ids.isEmpty ? nil : .macros(.preview(macro, ids))
  }

  /// The only ticket; nil: there are several.
  var single: MacroPreview? {
    isComplete && tickets.count == 1 ? previews.first : nil
  }

  /// Those to which something is done.
  var changing: [MacroPreview] { previews.filter { $0.sequence != nil } }

  /// The text, without the frame.
  func lines(_ words: DeskWords, columns: Int) -> [StyledLine] {
    guard isComplete else {
      let looked = "Looking at \(previews.count) of \(tickets.count) …"
      return [StyledLine(DisplayText(looked), .dim)]
    }
    if let single { return lines(single, words, columns: columns) }
    var lines = [
      StyledLine(
        DisplayText(
          "\(previews.count) tickets: \(changing.count) change, "
            + "\(previews.count - changing.count) do not"), .strong)
    ]
    for preview in changing.prefix(500) { lines.append(line(preview, words)) }
    if changing.count > 500 {
      lines.append(StyledLine(DisplayText("and \(changing.count - 500) more"), .dim))
    }
    return lines + refusals(columns: columns)
  }

  /// Those to which nothing is done, the ones with the same reason together.
  private func refusals(columns: Int) -> [StyledLine] {
    let refused = previews.compactMap { preview in
      preview.reason.map { (preview.ticket.id, Refusal.invalid($0)) }
    }
    return RefusedTickets(refused).lines.flatMap { reason in
      DisplayText.rows(of: reason, columns: columns, limit: 3).map { StyledLine($0, .inputError) }
    }
  }

  private func line(_ preview: MacroPreview, _ words: DeskWords) -> StyledLine {
    let number = (DisplayText("#\(preview.ticket.id)  "), ThemeRole.dim)
    if let reason = preview.reason {
      return StyledLine([number, (DisplayText(reason), .inputError)])
    }
    let parts =
      words.differences(preview.changes) + (preview.notes.isEmpty ? [] : ["a note"])
      + (preview.reply == nil ? [] : ["a reply"])
    return StyledLine([number, (DisplayText(parts.joined(separator: ", ")), .text)])
  }

  private func lines(
    _ preview: MacroPreview, _ words: DeskWords, columns: Int
  ) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let refusal = preview.refusal {
      return DisplayText.rows(of: refusal, columns: columns).map { StyledLine($0, .inputError) }
    }
    for difference in words.differences(preview.changes) {
      lines.append(StyledLine(DisplayText(difference), .strong))
    }
    for note in preview.notes {
      lines.append(StyledLine("note", .noteHeading))
      lines += DisplayText.rows(of: note, columns: columns).map { StyledLine($0, .note) }
    }
    guard let reply = preview.reply else { return lines }
    if !lines.isEmpty { lines.append(StyledLine()) }
    lines.append(StyledLine("reply to the customer", .heading))
    lines += DisplayText.rows(of: preview.maskedReply ?? reply.text, columns: columns).map {
      StyledLine($0, .messageAgent)
    }
    if let reason = preview.reviewReason {
      lines.append(StyledLine())
      lines += DisplayText.rows(of: reason, columns: columns).map { StyledLine($0, .inputError) }
    }
    return lines
  }
}

extension MacroPreview {
  /// Why a person must look at the reply before it leaves.
  var reviewReason: String? {
    guard let reply else { return nil }
    if hasDraft { return "You have begun a reply: Enter opens it, with this text below yours." }
    guard !reply.isComplete else { return nil }
    let marks = (reply.missing + reply.unknown).map(FilledText.mark(for:))
    return "\(marks.joined(separator: ", ")) has no value here: Enter opens the text first."
  }

  /// Why nothing is done to the ticket where there are several; nil: something is.
  var reason: String? {
    if let refusal { return refusal }
    guard sequence == nil else { return nil }
    return hasDraft ? "You have begun a reply on it." : "The reply has values that are missing."
  }
}
