import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  /// Asks with which ticket the current one is joined; a merged one is asked to stand alone.
  mutating func beginJoining() -> [WorkspaceEffect] {
    if screens.isEmpty, inbox.list.marks.count > 1 { return beginMergingMarks() }
    guard let ticket = current else { return [] }
    if let into = ticket.mergedInto {
      askUnmerge(ticket, from: into)
      return []
    }
    let customer = details[ticket.id]?.customer.name ?? inbox.list.row(ticket.id)?.customerName
    popups.append(
      .joining(
        JoiningPopup([
          JoiningPopup.Candidate(ticket: ticket, customer: customer ?? "", why: "")
        ])))
    return [.joining(.loadSimilar(ticket.id))]
  }

  private mutating func beginMergingMarks() -> [WorkspaceEffect] {
    let marked = inbox.list.rows.filter { inbox.list.marks[$0.id] != nil }
    guard marked.count == inbox.list.marks.count else {
      say("Some of the marked tickets are out of sight: limit the list to them first.", .problem)
      return []
    }
    let oldest = marked.map(\.id).min()
    popups.append(
      .joining(
        JoiningPopup(
          marked.map {
            JoiningPopup.Candidate(
              ticket: $0.ticket, customer: $0.customerName, why: $0.id == oldest ? "oldest" : "")
          })))
    return []
  }

  private mutating func askUnmerge(_ ticket: Ticket, from target: Ticket.ID) {
    let deed = Deed(
      verb: .join(.unmerge), tickets: [SeenTicket(ticket.id, version: ticket.version)])
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Make #\(ticket.id) stand alone again?",
          detail: "It gets back what came with it; what was added since stays on #\(target).",
          yes: "unmerge", act: .perform(deed))))
  }

  mutating func show(_ similar: [SimilarTicket], like ticket: Ticket.ID) {
    guard case .joining(var popup) = popups.last, popup.subjects.first?.ticket.id == ticket,
      !popup.isOfMarks
    else { return }
    popup.suggestions = similar.map {
      JoiningPopup.Candidate(
        ticket: $0.ticket, customer: $0.customer.name, why: $0.reasons.joined(separator: ", "))
    }
    replacePopup(.joining(popup))
  }

  mutating func show(_ rows: [TicketRow], lookedUpFor text: String) {
    guard case .joining(var popup) = popups.last, popup.query.text == text else { return }
    let here = popup.subjects.first?.ticket.id
    popup.found = rows.filter { $0.id != here && $0.ticket.status != .merged }.map {
      JoiningPopup.Candidate(ticket: $0.ticket, customer: $0.customerName, why: "")
    }
    popup.position = 0
    replacePopup(.joining(popup))
  }

  mutating func press(_ key: Key, on popup: JoiningPopup) -> [WorkspaceEffect] {
    var popup = popup
    switch key {
    case .escape where popup.other != nil: popup.other = nil
    case .escape:
      popups.removeLast()
      return []
    case .down, .control("n"): popup.move(1)
    case .up, .control("p"): popup.move(-1)
    case .enter: return choose(popup)
    default:
      if popup.other != nil { return chooseAct(key, popup) }
      return edit(popup) { _ = $0.handle(key) }
    }
    replacePopup(.joining(popup))
    return []
  }

  /// Changes what is looked for.
  mutating func edit(
    _ popup: JoiningPopup, _ change: (inout LineEditor) -> Void
  ) -> [WorkspaceEffect] {
    var popup = popup
    let before = popup.query.text
    change(&popup.query)
    guard popup.query.text != before else { return [] }
    popup.position = 0
    popup.found = []
    replacePopup(.joining(popup))
    return popup.isOfMarks || popup.query.isEmpty ? [] : [.joining(.lookUp(popup.query.text))]
  }

  private mutating func chooseAct(_ key: Key, _ popup: JoiningPopup) -> [WorkspaceEffect] {
    guard case .character(let character) = key, let digit = character.wholeNumberValue,
      JoiningAct.allCases.indices.contains(digit - 1)
    else { return [] }
    var popup = popup
    popup.actPosition = digit - 1
    return choose(popup)
  }

  private mutating func choose(_ popup: JoiningPopup) -> [WorkspaceEffect] {
    if let other = popup.other, let this = popup.subjects.first {
      return join(this, other, JoiningAct.allCases[popup.actPosition])
    }
    guard popup.candidates.indices.contains(popup.position) else { return [] }
    let chosen = popup.candidates[popup.position]
    if popup.isOfMarks { return mergeMarks(popup, into: chosen) }
    var popup = popup
    popup.other = chosen
    replacePopup(.joining(popup))
    return []
  }

  private mutating func join(
    _ this: JoiningPopup.Candidate, _ that: JoiningPopup.Candidate, _ act: JoiningAct
  ) -> [WorkspaceEffect] {
    popups.removeLast()
    let differ = act.isMerge && this.ticket.customer != that.ticket.customer
    let (ticket, verb) = act.verb(
      this: this.ticket.seen, that: that.ticket.seen, acrossCustomers: differ)
    let then: Deed.Then =
      act == .mergeThisIntoThat && !screens.isEmpty ? .open(that.ticket.id) : .stay
    let deed = Deed(verb: .join(verb), tickets: [ticket], then: then)
    return differ ? askAcross(deed, [this, that]) : [.perform(deed)]
  }

  private mutating func mergeMarks(
    _ popup: JoiningPopup, into chosen: JoiningPopup.Candidate
  ) -> [WorkspaceEffect] {
    popups.removeLast()
    let others = popup.subjects.filter { $0.ticket.id != chosen.ticket.id }
    let differ = others.contains { $0.ticket.customer != chosen.ticket.customer }
    let deed = Deed(
      verb: .join(.merge(into: chosen.ticket.id, acrossCustomers: differ)),
      tickets: others.map(\.ticket.seen))
    return differ ? askAcross(deed, [chosen] + others) : [.perform(deed)]
  }

  /// Both customers would read what the other one wrote as soon as somebody quotes it.
  private mutating func askAcross(
    _ deed: Deed, _ tickets: [JoiningPopup.Candidate]
  ) -> [WorkspaceEffect] {
    var names: [String] = []
    for ticket in tickets where !names.contains(ticket.customer) { names.append(ticket.customer) }
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Merge tickets of different customers?",
          detail: "They are of \(names.prefix(4).joined(separator: " and ")).", yes: "merge",
          act: .perform(deed))))
    return []
  }

  /// Where a merged ticket went.
  mutating func followMerge() -> [WorkspaceEffect] {
    guard let into = current?.mergedInto else { return [] }
    return open(into)
  }

  /// Asks which message becomes a ticket of its own; the one on top of the screen is proposed.
  mutating func beginSplit() -> [WorkspaceEffect] {
    guard case .ticket(let screen) = screens.last, let detail = details[screen.id] else {
      return []
    }
    guard detail.messages.count > 1 else {
      say("The ticket has one message only: there is nothing to split out.", .problem)
      return [.ring]
    }
    popups.append(
      .picker(.split(self, detail, proposing: screen.message(atLine: screen.top))))
    return []
  }

  /// Asks for the subject of the ticket that a message becomes.
  mutating func nameSplit(_ message: Message, of ticket: SeenTicket) -> [WorkspaceEffect] {
    let subject = message.subject.isEmpty ? details[ticket.id]?.ticket.subject : message.subject
    ask(.split(ticket, message.id, proposed: subject ?? ""), text: subject ?? "")
    return []
  }
}

extension Ticket {
  var seen: SeenTicket { SeenTicket(id, version: version) }
}
