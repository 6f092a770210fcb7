import DeskbellCore

extension WorkspaceState {
  /// Fetches anew what is on screen: somebody changed something.
  mutating func reload() -> [WorkspaceEffect] {
    inbox.list.markStale()
    var effects: [WorkspaceEffect] = [.load(.counts(views))]
    if let open = openID {
      effects.append(.load(.detail(open)))
    }
    // Clocks follow new policies without a change of the ticket.
    if screens.isEmpty, Layout(self).preview != nil, let shown = preview.shown {
      effects.append(.load(.preview(shown)))
    }
    if case .drafts = screens.last { effects.append(.load(.drafts)) }
    if let customer = customerScreen?.id { effects.append(.customers(.load(customer))) }
    return effects + [.load(.roster), .load(.notices), .load(.outbox), .views(.load)]
      + countSavedViews()
      + alertEffects
  }

  /// The ticket that is open, whatever lies over it.
  var openID: Ticket.ID? {
    for screen in screens.reversed() {
      switch screen {
      case .ticket(let ticket): return ticket.id
      case .history(let history): return history.id
      case .composer(let composer): return composer.ticket
      case .why(let why): return why.id
      case .files(let files): return files.id
      case .customer, .source, .newTicket, .drafts, .notices, .outbox: continue
      }
    }
    return nil
  }

  /// After every action: the selection on screen, rows ahead fetched, the conversation laid out.
  mutating func settle() -> [WorkspaceEffect] {
    advanceTour()
    let layout = Layout(self)
    inbox.list.scroll(height: layout.listRows)
    var effects = inbox.list.neededLoads().map { WorkspaceEffect.load(.page($0)) }
    if screens.isEmpty, layout.preview != nil { effects += followSelection() }
    layOutConversation(layout)
    layOutLedger(layout)
    return effects + followPresence()
  }

  private mutating func followSelection() -> [WorkspaceEffect] {
    guard let selected = inbox.list.selection else { return [] }
    preview.follow(
      selected, isShownListed: preview.shown.flatMap(inbox.list.row) != nil, now: now)
    guard let row = preview.shown.flatMap(inbox.list.row) else { return [] }
    let wanted = SeenTicket(row.id, version: row.ticket.version)
    guard details[row.id]?.ticket.version != row.ticket.version, requestedPreview != wanted else {
      return []
    }
    requestedPreview = wanted
    return [.load(.preview(row.id))]
  }

  private mutating func layOutConversation(_ layout: Layout) {
    guard case .ticket(var screen) = screens.last, let detail = details[screen.id] else { return }
    let held = detail.messages.filter { $0.isHeld(at: now) }.count
    let basis = ConversationLayout.Basis(
      ticket: screen.id, version: detail.ticket.version, messages: detail.messages.count,
      events: detail.events.count, columns: layout.conversation.columns,
      unfolded: screen.unfolded, day: wallClock.local(now).day, people: roster.agents.count,
      hasUnicode: hasUnicode, held: held)
    guard screen.layout?.basis != basis else { return }
    let isFirst = screen.layout == nil
    var writer = ConversationWriter(
      detail: detail, columns: layout.conversation.columns, unfolded: screen.unfolded,
      words: EventWords(self), hasUnicode: hasUnicode)
    let (lines, starts) = writer.write()
    screen.layout = ConversationLayout(basis: basis, lines: lines, messageStarts: starts)
    if isFirst { screen.top = Self.firstLine(detail, starts) }
    if let count = screen.awaitsMessage, detail.messages.count > count {
      screen.awaitsMessage = nil
      screen.top = min(
        starts.last?.line ?? 0, max(0, lines.count - layout.conversation.rows))
    }
    screen.scroll(by: 0, height: layout.conversation.rows)
    screens[screens.count - 1] = .ticket(screen)
  }

  /// Where reading begins: at the oldest message that waits for an answer, else at the last one;
  /// at the top while an escalation stands.
  private static func firstLine(
    _ detail: TicketDetail, _ starts: [(message: Message.ID, line: Int)]
  ) -> Int {
    if detail.escalation != nil { return 0 }
    let answered = detail.ticket.answeredThrough
    let waiting = detail.messages.first { message in
      message.kind == .customer && (answered.map { message.id > $0 } ?? true)
    }
    let message = detail.ticket.waitingSince == nil ? detail.messages.last : waiting
    return starts.first { $0.message == message?.id }?.line ?? starts.last?.line ?? 0
  }

  mutating func take(_ detail: TicketDetail?, of id: Ticket.ID) -> [WorkspaceEffect] {
    guard let detail else {
      details[id] = nil
      if case .ticket(let screen) = screens.last, screen.id == id { screens.removeLast() }
      forgetHeldKeys()
      say("There is no ticket #\(id).", .problem)
      return []
    }
    if details.count > 30 {
      let kept = [openID, currentID, pendingComposer?.ticket]
      details = details.filter { kept.contains($0.key) }
    }
    details[id] = detail
    var looked = noteNewMessage(detail)
    if let pending = pendingComposer, pending.ticket == id {
      pendingComposer = nil
      if let draft = pending.draft {
        resume(draft)
      } else if let bulk = pending.bulk {
        looked += beginWriting(pending.kind, bulk, on: id)
      } else {
        beginWriting(pending.kind, onlySender: pending.onlySender, on: id)
        add(pending)
      }
    }
    return looked + pressHeldKeys()
  }
}
