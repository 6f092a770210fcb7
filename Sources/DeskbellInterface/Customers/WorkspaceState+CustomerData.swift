import DeskbellCore

/// Giving out what is kept of a customer, and taking it away.
extension WorkspaceState {
  var reasonNotToExport: String? {
    if let reason = reasonNotTo(.exportCustomer) { return reason }
    return exportsCustomers ? nil : "No files are written in this session."
  }

  var reasonNotToErase: String? { reasonNotTo(.eraseCustomer) }

  func reasonNotTo(_ permission: Permission) -> String? {
    guard let customer = customerScreen?.page?.customer else {
      return "The customer is not here yet."
    }
    if customer.erasedAt != nil { return "Nothing is left of this customer." }
    if PermissionTable.allows(permission, agent: agent, on: nil) { return nil }
    return "\(Refusal.notPermitted(permission, agent: agent.handle, ticket: nil))"
  }

  mutating func export(to path: String) -> [WorkspaceEffect] {
    guard let customer = customerScreen?.id else { return [] }
    saveFolder = FileReading.folder(of: path)
    return [.customers(.perform(.export(to: path), on: customer))]
  }

  /// The first question: what will go.
  mutating func askErase() {
    guard let screen = customerScreen, let page = screen.page else { return }
    let count = page.figures.tickets
    let tickets = count == 1 ? "1 ticket" : "\(count) tickets"
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Erase \(screen.shownName)?",
          detail: "Their name, addresses and notes go, and of their \(tickets) all texts, files, "
            + "raw mail and drafts. Numbers and times stay, and backups keep what they have.",
          yes: "go on", act: .askAgainToErase)))
  }

  /// The second question: there is no way back. The word must be typed; behind it may stand why.
  mutating func askAgainToErase() { ask(.eraseCustomer) }

  mutating func erase(_ typed: String, _ prompt: Prompt) -> [WorkspaceEffect] {
    let parts = typed.split(separator: ":", maxSplits: 1).map { String($0).withoutOuterBlanks }
    guard parts.first?.lowercased() == Self.wordToErase, let customer = customerScreen?.id else {
      keep(prompt, problem: "type \(Self.wordToErase) to do it, Esc leaves everything as it is")
      return []
    }
    popups.removeLast()
    let reason = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
    return [.customers(.perform(.erase(because: reason), on: customer))]
  }

  static let wordToErase = "erase"

  /// Nothing that a customer wrote stays on screen or in memory.
  mutating func forgetTexts(of customer: Customer.ID) {
    forgetWriting(of: customer)
    forgetDetails(of: customer)
    screens = screens.suffix(1)
  }

  /// Also of a ticket of which it is not known here whose it is.
  private mutating func forgetWriting(of customer: Customer.ID) {
    func isTheirs(_ ticket: Ticket.ID) -> Bool {
      let owner = details[ticket]?.ticket.customer ?? inbox.list.row(ticket)?.ticket.customer
      return owner == nil || owner == customer
    }
    if let draft = writing.discarded, isTheirs(draft.ticket) { writing.discarded = nil }
    if let sent = writing.sentToAll {
      let bulk = sent.bulk.map { $0.tickets.map(\.id) + Array($0.ownDrafts.keys) } ?? []
      if ([sent.ticket] + bulk).contains(where: isTheirs) { writing.sentToAll = nil }
    }
    writing.begunForAll = writing.begunForAll.filter { !isTheirs($0.key) }
    writing.answersBegun = writing.answersBegun.filter { !isTheirs($0.key) }
  }

  /// The erasing itself is done and was told; only the file may still have what was in it.
  mutating func noteCleaned(after customer: Customer.ID, _ problem: String?) {
    guard let problem else {
      say("Erased customer \(customer) · nothing of it is left in the file", seconds: 10)
      return
    }
    say(
      "Customer \(customer) is erased, but may still be in the file: \(problem) · "
        + "deskbell check --rebuild cleans it", .problem, seconds: 30)
  }

  /// What was masked is fetched once more as it is.
  mutating func showRevealed(_ customer: Customer.ID) -> [WorkspaceEffect] {
    revealed.insert(customer)
    withCustomer { $0.isMasked = false }
    forgetDetails(of: customer)
    return reload()
  }

  private mutating func forgetDetails(of customer: Customer.ID) {
    details = details.filter { $0.value.ticket.customer != customer }
    requestedPreview = nil
    for (place, screen) in screens.enumerated() {
      guard case .ticket(var ticket) = screen else { continue }
      ticket.layout = nil
      screens[place] = .ticket(ticket)
    }
  }
}
