import DeskbellCore

extension WorkspaceState {
  /// Does something to the targets.
  mutating func perform(
    _ verb: TicketVerb, on tickets: [SeenTicket]? = nil, then: Deed.Then = .stay
  ) -> [WorkspaceEffect] {
    let tickets = tickets ?? targets
    guard !tickets.isEmpty else { return [] }
    return [.perform(Deed(verb: verb, tickets: tickets, then: then))]
  }

  /// The desk did it, or refused it for some tickets.
  mutating func finish(_ deed: Deed, _ report: ActionReport) -> [WorkspaceEffect] {
    let changed = report.changed
    if let refusal = report.items.compactMap(\.refusal).first, changed.isEmpty {
      refuse(deed, refusal.words(more: report.items.count - 1))
      return reload()
    }
    announce(deed, report)
    for ticket in changed { inbox.list.marks[ticket] = nil }
    inbox.rangeStart = nil
    var effects = reload()
    switch deed.then {
    case .stay: break
    case .closeComposer: closeComposer(deed)
    case .open(let next): effects += moveOn(to: next)
    }
    return effects
  }

  private mutating func announce(_ deed: Deed, _ report: ActionReport) {
    let changed = report.changed
    let number = changed.count == 1 ? "#\(changed[0])" : "\(changed.count) tickets"
    if case .reply = deed.verb {
      say("Reply to \(number)", seconds: holdSeconds)
      toast?.releaseAt = now.adding(seconds: holdSeconds)
      return
    }
    let isParked = deed.verb == .setStatus(.pending) && waiting(among: changed) > 0
    let parked = isParked ? ", though the customer waits for an answer" : ""
    var text = "\(words.done(deed.verb, to: number))\(parked) · u undo"
    let refused = report.items.filter { $0.refusal != nil }.count
    if refused > 0 { text += " · \(refused) refused" }
    say(text, isParked ? .problem : .done, seconds: isParked ? 10 : 6)
  }

  /// How many of the tickets have a customer who waits for an answer.
  private func waiting(among tickets: [Ticket.ID]) -> Int {
    tickets.filter { ticket($0)?.waitingSince != nil }.count
  }

  var waitingTargets: Int { waiting(among: targets.map(\.id)) }

  private mutating func closeComposer(_ deed: Deed) {
    guard case .composer(let composer) = screens.last,
      deed.tickets.contains(where: { $0.id == composer.ticket })
    else { return }
    details[composer.ticket]?.dropDraft(composer.kind)
    screens.removeLast()
  }

  private mutating func moveOn(to next: Ticket.ID?) -> [WorkspaceEffect] {
    guard case .ticket = screens.last else { return [] }
    screens.removeLast()
    guard let next else { return [] }
    inbox.list.select(next)
    return open(next)
  }

  /// Nothing was changed: says why.
  mutating func refuse(_ deed: Deed, _ words: String) {
    withComposer { $0.isSending = false }
    say(words, .problem, seconds: 10)
  }

  mutating func finishReversal(isRedo: Bool, _ report: ActionReport?) -> [WorkspaceEffect] {
    guard let report else {
      say(isRedo ? "There is nothing to redo." : "There is nothing to undo.", .problem)
      return []
    }
    if let refusal = report.items.compactMap(\.refusal).first, report.changed.isEmpty {
      say(refusal.words(more: report.items.count - 1), .problem, seconds: 10)
      return reload()
    }
    var effects = reload()
    say(reversalWords(isRedo: isRedo, report))
    if let draft = report.drafts.first {
      resume(draft)
      if details[draft.ticket] == nil { effects.append(.loadDetail(draft.ticket)) }
    }
    return effects
  }

  private func reversalWords(isRedo: Bool, _ report: ActionReport) -> String {
    let tickets = report.items.map(\.ticket)
    let number = tickets.count == 1 ? "#\(tickets[0])" : "\(tickets.count) tickets"
    let kept = report.items.flatMap(\.kept)
    let colleagues =
      kept.isEmpty ? "" : " · kept what was changed since: \(kept.joined(separator: ", "))"
    let words = DeskWords.reversed(report.reversed, isRedo: isRedo, on: number)
    let further = report.drafts.isEmpty ? (isRedo ? " · u undo" : " · ^r redo") : ""
    return words + colleagues + further
  }
}
