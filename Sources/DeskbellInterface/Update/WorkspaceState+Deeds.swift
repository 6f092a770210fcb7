import DeskbellCore

extension WorkspaceState {
  /// Does something to the targets.
  mutating func perform(
    _ verb: TicketVerb, on tickets: [SeenTicket]? = nil, then: Deed.Then = .stay
  ) -> [WorkspaceEffect] {
    let tickets = tickets ?? targets
    guard !tickets.isEmpty else { return [] }
    return begin(Deed(verb: verb, tickets: tickets, then: then))
  }

  /// The desk did it, or refused it for some tickets.
  mutating func finish(_ deed: Deed, _ report: ActionReport) -> [WorkspaceEffect] {
    let changed = report.changed
    if let refusal = report.items.compactMap(\.refusal).first, changed.isEmpty {
      finishAnswering(trouble: refusal.description)
      refuse(deed, refusal.words(more: report.items.count - 1))
      return reload()
    }
    writing.discarded = nil
    finishAnswering()
    announce(deed, report)
    showRefusals(of: deed, report)
    for ticket in changed { inbox.list.marks[ticket] = nil }
    inbox.rangeStart = nil
    var effects = reload() + remember(deed.verb, on: changed)
    switch deed.then {
    case .stay: break
    case .closeComposer: closeComposer(deed.tickets.map(\.id))
    case .open(let next): effects += moveOn(to: next)
    }
    if case .reply(let composition) = deed.verb, composition.statusAfter == .solved,
      composition.sendAt == nil, changed.count == 1
    {
      effects.append(.joining(.loadIncidents(changed[0])))
    }
    return effects
  }

  /// Of many tickets, which ones stay as they were and why.
  mutating func showRefusals(of deed: Deed, _ report: ActionReport) {
    let refused = report.items.compactMap { item in item.refusal.map { (item.ticket, $0) } }
    guard report.items.count > 1, !refused.isEmpty else { return }
    let done = words.done(deed.verb, to: "\(report.changed.count) tickets")
    popups.append(
      .listing(
        Listing(
          title: "\(done), \(refused.count) stay as they were",
          lines: RefusedTickets(refused).lines + ["", "Their marks stay."])))
  }

  mutating func announce(_ deed: Deed, _ report: ActionReport) {
    let changed = report.changed
    let number = changed.count == 1 ? "#\(changed[0])" : "\(changed.count) tickets"
    if case .reply(let composition) = deed.verb {
      announceReply(composition, to: number)
      return
    }
    let warning = warning(after: deed.verb, on: changed)
    var text =
      words.done(deed.verb, to: number) + (warning.map { ", \($0)" } ?? "")
      + " · \(key("app.undo")) undo"
    let refused = report.items.filter { $0.refusal != nil }.count
    if refused > 0 { text += " · \(refused) refused" }
    say(text, warning == nil ? .done : .problem, seconds: warning == nil ? 6 : 10)
  }

  private mutating func announceReply(_ composition: Composition, to number: String) {
    if let moment = composition.sendAt {
      let stamp = wallClock.stamp(of: moment, now: now)
      say(
        "Reply to \(number) goes out \(stamp) · \(key("app.undo")) takes it back, "
          + "\(key("view.outbox")) lists what waits")
      return
    }
    say("Reply to \(number)", seconds: holdSeconds)
    toast?.releaseAt = now.adding(seconds: holdSeconds)
  }

  /// What somebody who puts tickets aside may not have seen; the tickets as they were before.
  private func warning(after verb: TicketVerb, on tickets: [Ticket.ID]) -> String? {
    switch verb {
    case .setStatus(.pending) where waiting(among: tickets) > 0:
      return "though the customer waits for an answer"
    case .snooze(let until, _):
      let dues = tickets.compactMap { ticket($0)?.outlook.dueAt }
      guard let first = dues.min(), first < until else { return nil }
      return "though a promise is due \(wallClock.stamp(of: first, now: now))"
    default: return nil
    }
  }

  /// How many of the tickets have a customer who waits for an answer.
  private func waiting(among tickets: [Ticket.ID]) -> Int {
    tickets.filter { ticket($0)?.waitingSince != nil }.count
  }

  var waitingTargets: Int { waiting(among: targets.map(\.id)) }

  mutating func closeComposer(_ tickets: [Ticket.ID]) {
    guard case .composer(let composer) = screens.last, tickets.contains(composer.ticket) else {
      return
    }
    let count = details[composer.ticket]?.messages.count
    details[composer.ticket]?.dropDraft(composer.kind)
    screens.removeLast()
    withTicket { $0.awaitsMessage = count }
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
    if deed.then == .closeComposer { takeBackSending() }
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
    let isWritten = resumeWritingToAll(report.drafts)
    say(reversalWords(isRedo: isRedo, report, isWritten: isWritten))
    if isWritten { return effects }
    if let draft = report.drafts.first, isOfOneTicket(report) {
      resume(draft)
      if details[draft.ticket] == nil { effects.append(.load(.detail(draft.ticket))) }
    }
    return effects
  }

  /// - Parameter isWritten: Whether what was taken back is being written again.
  private func reversalWords(
    isRedo: Bool, _ report: ActionReport, isWritten: Bool
  ) -> String {
    // Several things may have been done to a ticket at once.
    let tickets = Set(report.items.map(\.ticket)).sorted()
    let number = tickets.count == 1 ? "#\(tickets[0])" : "\(tickets.count) tickets"
    let kept = report.items.flatMap(\.kept)
    let colleagues =
      kept.isEmpty ? "" : " · kept what was changed since: \(kept.joined(separator: ", "))"
    let words = DeskWords.reversed(report.reversed, isRedo: isRedo, on: number)
    return words + colleagues + (isWritten ? "" : further(isRedo: isRedo, report))
  }

  private func further(isRedo: Bool, _ report: ActionReport) -> String {
    if report.drafts.isEmpty {
      return isRedo ? " · \(key("app.undo")) undo" : " · \(key("app.redo")) redo"
    }
    if isOfOneTicket(report) { return "" }
    return " · \(key("view.drafts")) lists the texts, which are drafts again"
  }

  /// Texts for several tickets are drafts again, each on its own: none of them is opened.
  private func isOfOneTicket(_ report: ActionReport) -> Bool {
    Set(report.items.map(\.ticket)).count == 1
  }
}
