import DeskbellCore

extension WorkspaceState {
  /// Opens the editor on the current ticket; where its newest state with the draft is not here yet,
  /// as soon as it is.
  mutating func write(_ kind: Draft.Kind, onlySender: Bool = false) -> [WorkspaceEffect] {
    let tickets = targets
    if tickets.count > 1 { return writeToAll(kind, tickets, onlySender: onlySender) }
    guard let id = tickets.first?.id else { return [] }
    guard let known = details[id]?.ticket.version, known >= inbox.list.row(id)?.ticket.version ?? 0
    else {
      pendingComposer = PendingComposer(ticket: id, kind: kind, onlySender: onlySender)
      return [.load(.detail(id))]
    }
    beginWriting(kind, onlySender: onlySender, on: id)
    return []
  }

  mutating func beginWriting(
    _ kind: Draft.Kind, onlySender: Bool, on ticket: Ticket.ID? = nil
  ) {
    guard let id = ticket ?? currentID, let detail = details[id] else { return }
    if let draft = detail.draft(kind), !draft.text.isEmpty {
      screens.append(.composer(Composer(detail, continuing: draft)))
      say(continuing(draft))
      return
    }
    let sender = detail.messages.last { $0.kind == .customer }?.author
    var composer = Composer(detail, kind: kind, to: onlySender ? sender.map { [$0] } : nil)
    if kind == .reply, !onlySender {
      composer.cc = Recipients.others(on: detail, roster: roster)
    }
    if kind == .reply { beginWithQuote(&composer, detail) }
    screens.append(.composer(composer))
  }

  private mutating func beginWithQuote(_ composer: inout Composer, _ detail: TicketDetail) {
    let id = detail.ticket.id
    if let selected = selectedMessage(of: id), let quote = quotedSelection(of: id) {
      guard canQuote(selected, on: detail) else { return sayMaskedCannotBeQuoted() }
      composer.editor = TextEditor(text: quote + "\n")
    } else if configuration.writing.quote == .last,
      let message = detail.messages.last(where: { $0.kind == .customer }),
      canQuote(message, on: detail)
    {
      composer.editor = TextEditor(text: "\n\n" + quote(of: message), caret: 0)
    }
  }

  private func continuing(_ draft: Draft) -> String {
    let age = draft.updatedAt.relative(to: now)
    let kind = draft.kind == .note ? "internal note" : "reply"
    return "Your draft of a \(kind), kept \(age)"
  }

  /// Keeps what is being written, at a pause and whenever the text is left.
  mutating func keepDraft() -> [WorkspaceEffect] {
    guard case .composer(var composer) = screens.last, composer.unsavedSince != nil,
      !composer.isSending
    else { return [] }
    composer.unsavedSince = nil
    composer.savingSince = now
    screens[screens.count - 1] = .composer(composer)
    return [.saveDraft(composer.draft(by: agent.id, at: now))]
  }

  /// What was sent was not taken: it can be sent again, and until then it is a draft.
  mutating func takeBackSending() {
    let now = now
    withComposer {
      guard $0.isSending else { return }
      $0.isSending = false
      $0.unsavedSince = now
    }
  }

  /// A draft that the desk did not take is tried again after a while, and when the text is left.
  mutating func tryAgain(_ draft: Draft) {
    let later = now.adding(seconds: 10)
    withComposer {
      guard $0.ticket == draft.ticket, $0.kind == draft.kind else { return }
      $0.unsavedSince = $0.unsavedSince ?? later
    }
  }

  mutating func noteSaved(_ draft: Draft) {
    details[draft.ticket]?.keep(draft)
    withComposer { if $0.ticket == draft.ticket, $0.kind == draft.kind { $0.noteSaved(draft) } }
  }

  /// Leaves the editor; the text stays as a draft.
  mutating func leaveComposer() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last else { return [] }
    let hadDraft = details[composer.ticket]?.draft(composer.kind) != nil
    if composer.editor.text.allSatisfy(\.isWhitespace) {
      screens.removeLast()
      details[composer.ticket]?.dropDraft(composer.kind)
      return hadDraft || composer.unsavedSince == nil
        ? [.discardDraft(composer.kind, composer.ticket)] : []
    }
    let draft = composer.draft(by: agent.id, at: now)
    let effects: [WorkspaceEffect] = composer.unsavedSince == nil ? [] : [.saveDraft(draft)]
    details[composer.ticket]?.keep(draft)
    if composer.bulk != nil { writing.begunForAll[composer.ticket] = draft.text }
    screens.removeLast()
    let again = key(composer.kind == .reply ? "ticket.reply" : "ticket.note")
    say("Draft kept · \(again) goes on with it, \(key("view.drafts")) lists drafts")
    return effects
  }

  /// Throws the text away.
  mutating func discardText() -> [WorkspaceEffect] {
    if case .newTicket = screens.last { screens.removeLast() }
    guard case .composer(let composer) = screens.last else { return [] }
    screens.removeLast()
    noteDiscarded(composer.draft(by: agent.id, at: now))
    return draftsOfText(composer)
  }

  /// Hands the text to the desk.
  mutating func send(statusAfter: TicketStatus?) -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last else { return [] }
    if let bulk = composer.bulk { return sendToAll(composer, bulk, statusAfter: statusAfter) }
    var composition = composer.composition(statusAfter: statusAfter)
    composition.isSigned = configuration.writing.signature
    withComposer {
      $0.isSending = true
      $0.review = nil
    }
    let seen = SeenTicket(composer.ticket, version: composer.version)
    let verb: TicketVerb = composer.kind == .note ? .note(composition) : .reply(composition)
    if !composer.alongside.isEmpty {
      let sequence = VerbSequence(seen, [verb] + composer.alongside)
      return [
        .macros(
          .perform(
            SequenceDeed(title: "Sent with the macro", sequences: [sequence], then: .closeComposer))
        )
      ]
    }
    return [.perform(Deed(verb: verb, tickets: [seen], then: .closeComposer))]
  }

  /// Public or internal: the other one. What was kept as the one is not kept twice.
  mutating func switchKind() -> [WorkspaceEffect] {
    let now = now
    guard case .composer(let before) = screens.last else { return [] }
    details[before.ticket]?.dropDraft(before.kind)
    withComposer { composer in
      composer.kind = composer.kind == .note ? .reply : .note
      composer.unsavedSince = composer.unsavedSince ?? now
      // What was looked at was the other one.
      composer.review = nil
      composer.bulk?.forgetDrafts()
    }
    say(before.kind == .reply ? "Now an internal note" : "Now a public reply")
    return draftsOfText(before)
  }

  /// What the person's own editor gave back.
  mutating func takeEdited(_ text: String) {
    let now = now
    withComposer { composer in
      composer.editor = TextEditor(text: text)
      composer.unsavedSince = now
    }
  }

  /// Puts a taken-back text into the editor exactly as it was.
  mutating func resume(_ draft: Draft) {
    if case .composer(let composer) = screens.last, composer.ticket == draft.ticket {
      screens.removeLast()
    }
    guard var detail = details[draft.ticket] else {
      pendingComposer = PendingComposer(ticket: draft.ticket, kind: draft.kind, draft: draft)
      return
    }
    detail.keep(draft)
    details[draft.ticket] = detail
    var composer = Composer(detail, continuing: draft)
    composer.unsavedSince = now
    screens.append(.composer(composer))
  }

  /// A message that comes while a reply is written is said at once.
  mutating func noteNewMessage(_ detail: TicketDetail) -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, composer.ticket == detail.ticket.id,
      !composer.isSending, let newest = detail.messages.last,
      newest.id > (composer.newestMessage ?? 0), newest.agent != agent.id
    else { return [] }
    let author = newest.author.name ?? newest.author.address
    let who = shown(words: author, of: detail.customer.id)
    withComposer {
      $0.newestMessage = newest.id
      $0.version = detail.ticket.version
    }
    let place = composer.bulk == nil ? "this ticket" : "#\(detail.ticket.id)"
    say("\(who) wrote on \(place) just now", .problem, seconds: 10)
    return lookAgain()
  }
}
