import DeskbellCore

/// One text for all marked tickets.
extension WorkspaceState {
  /// Opens the editor for several tickets. Its draft is kept on the one under the cursor.
  mutating func writeToAll(
    _ kind: Draft.Kind, _ tickets: [SeenTicket], onlySender: Bool
  ) -> [WorkspaceEffect] {
    let home =
      tickets.first { writing.begunForAll[$0.id] != nil }
      ?? tickets.first { $0.id == currentID } ?? tickets[0]
    pendingComposer = PendingComposer(
      ticket: home.id, kind: kind,
      bulk: BulkWriting(tickets: tickets, goesToSenderOnly: onlySender, begunAt: now))
    return [.load(.detail(home.id))]
  }

  /// The ticket that keeps the draft is here.
  mutating func beginWriting(
    _ kind: Draft.Kind, _ bulk: BulkWriting, on home: Ticket.ID
  ) -> [WorkspaceEffect] {
    guard let detail = details[home] else { return [] }
    let draft = detail.draft(kind).flatMap { $0.text.isEmpty ? nil : $0 }
    if let draft, writing.begunForAll[home] != draft.text {
      return keepElsewhere(kind, bulk, than: home)
    }
    var composer =
      draft.map { Composer(detail, continuing: $0) } ?? Composer(detail, kind: kind)
    (composer.to, composer.cc) = (nil, [])
    composer.bulk = bulk
    screens.append(.composer(composer))
    if draft != nil {
      say(
        "Your text goes on, for all \(bulk.tickets.count) · "
          + "\(key("composer.discard")) throws it away", seconds: 10)
    }
    return []
  }

  /// A text that was begun on a ticket is for that one: the draft is kept on another one.
  private mutating func keepElsewhere(
    _ kind: Draft.Kind, _ bulk: BulkWriting, than home: Ticket.ID
  ) -> [WorkspaceEffect] {
    var bulk = bulk
    bulk.passedOver.insert(home)
    guard let next = bulk.tickets.first(where: { !bulk.passedOver.contains($0.id) }) else {
      say(
        "You have begun a text on each of them: \(key("view.drafts")) lists drafts.", .problem,
        seconds: 10)
      return []
    }
    pendingComposer = PendingComposer(ticket: next.id, kind: kind, bulk: bulk)
    return [.load(.detail(next.id))]
  }

  /// Shows who gets what before anything is written.
  mutating func reviewForAll(_ composer: Composer) -> [WorkspaceEffect] {
    if let problem = composer.bulkMessage(configuration.writing)?.problem {
      say(problem, .problem, seconds: 10)
      return [.ring]
    }
    let kept = keepDraft()
    withComposer {
      $0.review = Review(warnings: [])
      $0.bulk?.lookAnew()
    }
    return kept + nextLook()
  }

  /// Looks at every ticket from the first one on.
  mutating func lookAtAll() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last else { return [] }
    let isSame = composer.bulk?.message == composer.bulkMessage(configuration.writing)
    withComposer { isSame ? $0.bulk?.lookAgain() : $0.bulk?.lookAnew() }
    return nextLook()
  }

  private func nextLook() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, composer.review != nil,
      let bulk = composer.bulk, !bulk.nextPiece.isEmpty,
      let message = composer.bulkMessage(configuration.writing)
    else { return [] }
    return [.address(message, bulk.nextPiece, round: bulk.round)]
  }

  mutating func take(
    _ piece: [AddressedMessage], of message: BulkMessage, _ tickets: [Ticket.ID], round: Int
  ) -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, composer.review != nil,
      composer.bulk?.nextPiece == tickets, composer.bulk?.round == round,
      composer.bulkMessage(configuration.writing) == message
    else { return [] }
    withComposer {
      $0.bulk?.message = message
      $0.bulk?.add(piece, lookedAt: tickets.count)
    }
    return nextLook()
  }

  mutating func moveInReview(by distance: Int) {
    withComposer { composer in
      let last = max(0, (composer.bulk?.addressed.count ?? 1) - 1)
      guard let position = composer.review?.position else { return }
      composer.review?.position = min(max(0, position + distance), last)
    }
  }

  /// Hands the texts to the desk.
  mutating func sendToAll(
    _ composer: Composer, _ bulk: BulkWriting, statusAfter: TicketStatus?
  ) -> [WorkspaceEffect] {
    guard bulk.isComplete, bulk.message == composer.bulkMessage(configuration.writing) else {
      say("Still looking at the tickets.", .problem)
      return [.ring]
    }
    guard self.bulk == nil else {
      say("Something is being done to many tickets: Esc stops it.", .problem)
      return [.ring]
    }
    let going = bulk.addressed.filter { $0.refusal == nil }
    guard !going.isEmpty else {
      say("It goes to none of these tickets.", .problem)
      return [.ring]
    }
    let sendAt = composer.kind == .reply ? composer.review?.sendAt : nil
    withComposer {
      $0.isSending = true
      $0.review = nil
      for message in going { $0.bulk?.ownDrafts[message.ticket.id] = message.sentText }
    }
    if case .composer(let sent) = screens.last { writing.sentToAll = sent }
    return start(
      SequenceDeed(
        title: composer.kind == .reply ? "Reply" : "Note",
        sequences: going.compactMap { $0.sequence(statusAfter: statusAfter, sendAt: sendAt) },
        then: .closeComposer))
  }

  /// The desk has the texts: the editor closes, or stays for those that were not got to.
  mutating func finishWritingToAll(
    _ deed: SequenceDeed, _ report: ActionReport
  ) -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, let first = deed.sequences.first,
      let verb = first.verbs.first
    else { return [] }
    let plain = Deed(verb: verb, tickets: deed.sequences.map(\.ticket))
    let changed = Set(report.changed)
    for ticket in changed { details[ticket]?.dropDraft(composer.kind) }
    announce(plain, report)
    showRefusals(of: plain, report)
    let left = composer.bulk?.left(without: changed) ?? []
    if !left.isEmpty {
      goOnWriting(to: left)
      return []
    }
    screens.removeLast()
    return []
  }

  /// The text stays for those that did not get it.
  private mutating func goOnWriting(to left: [SeenTicket]) {
    let now = now
    withComposer { composer in
      composer.isSending = false
      composer.bulk?.tickets = left
      composer.bulk?.lookAnew()
      guard !left.contains(where: { $0.id == composer.ticket }) else { return }
      composer.ticket = left[0].id
      composer.unsavedSince = now
    }
    let tickets = left.count == 1 ? "#\(left[0].id)" : "\(left.count) tickets"
    let words = toast.map { $0.text + " · " } ?? ""
    say(
      "\(words)\(tickets) did not get it: the text stays for them, "
        + "\(key("composer.discard")) throws it away", .problem, seconds: 15)
  }

  /// Texts that were taken back: what was sent to all comes back as it was written, to be sent to
  /// those again; false: something else was taken back.
  mutating func resumeWritingToAll(_ drafts: [Draft]) -> Bool {
    guard var composer = writing.sentToAll, let own = composer.bulk?.ownDrafts, !drafts.isEmpty,
      drafts.allSatisfy({ $0.kind == composer.kind && own[$0.ticket] == $0.text })
    else { return false }
    writing.sentToAll = nil
    for draft in drafts {
      details[draft.ticket]?.keep(draft)
      inbox.list.marks[draft.ticket] = ticket(draft.ticket)?.version
    }
    if !drafts.contains(where: { $0.ticket == composer.ticket }) {
      composer.ticket = drafts[0].ticket
    }
    composer.isSending = false
    composer.bulk?.tickets = drafts.map { SeenTicket($0.ticket) }
    composer.bulk?.lookAnew()
    composer.unsavedSince = now
    screens.append(.composer(composer))
    return true
  }

  /// Drafts that go when a text for several tickets is thrown away.
  func draftsOfText(_ composer: Composer) -> [WorkspaceEffect] {
    let tickets = Set([composer.ticket] + (composer.bulk.map { Array($0.ownDrafts.keys) } ?? []))
    return tickets.sorted().map { .discardDraft(composer.kind, $0) }
  }
}
