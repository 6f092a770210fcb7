import DeskbellCore

/// What an agent may see of customers is decided here, before anything reaches the state: nothing
/// that is drawn, quoted or copied can have more.
extension EffectRunner {
  struct Privacy {
    /// nil: everything is shown.
    var mask: PersonalDataMask?
    var isKnown = false
    var revealed: Set<Customer.ID> = []
  }

  /// Looks anew whether the desk masks.
  @discardableResult
  func readMask(_ roster: DeskRoster) throws -> PersonalDataMask? {
    let mask = try desk.personalDataMask(for: roster.agent(agent))
    return privacy.withLock {
      $0.mask = mask
      $0.mask?.reveal($0.revealed)
      $0.isKnown = true
      return $0.mask
    }
  }

  var mask: PersonalDataMask? {
    get throws {
      let (isKnown, mask) = privacy.withLock { ($0.isKnown, $0.mask) }
      return isKnown ? mask : try readMask(desk.roster())
    }
  }

  func reveal(_ customer: Customer.ID) {
    privacy.withLock {
      $0.revealed.insert(customer)
      $0.mask?.reveal(customer)
    }
  }

  func shown(_ detail: TicketDetail) throws -> TicketDetail { try mask?.shown(detail) ?? detail }

  func shown(_ row: TicketRow) throws -> TicketRow { try mask?.shown(row) ?? row }

  func shown(_ page: TicketPage) throws -> TicketPage {
    guard let mask = try mask else { return page }
    return page.shown(through: mask)
  }

  func shown(_ similar: SimilarTicket) throws -> SimilarTicket {
    guard let mask = try mask else { return similar }
    var shown = similar
    shown.ticket.subject = mask.shown(similar.ticket.subject, of: similar.ticket.customer)
    shown.customer.name = mask.shown(similar.customer.name, of: similar.customer.id)
    return shown
  }

  func shown(_ draft: ListedDraft) throws -> ListedDraft {
    guard let mask = try mask else { return draft }
    var shown = draft
    let customer = try customer(of: draft.draft.ticket)
    shown.subject = mask.shown(draft.subject, of: customer)
    shown.customerName = mask.shown(draft.customerName, of: customer)
    return shown
  }

  func shown(_ message: OutgoingMessage) throws -> OutgoingMessage {
    guard let mask = try mask else { return message }
    var shown = message
    let customer = try customer(of: message.ticket)
    shown.subject = mask.shown(message.subject, of: customer)
    shown.customerName = mask.shown(message.customerName, of: customer)
    shown.text = mask.shown(message.text, of: customer)
    return shown
  }

  func shown(_ page: CustomerPage) throws -> CustomerPage {
    guard let mask = try mask else { return page }
    var shown = page
    shown.tickets = page.tickets.map(mask.shown)
    return shown
  }

  /// nil: it is not known whose it is.
  func shown(source bytes: [UInt8], of ticket: Ticket.ID) throws -> [UInt8]? {
    guard let mask = try mask else { return bytes }
    return try customer(of: ticket).map { mask.shown(source: bytes, of: $0) }
  }

  func shown(_ preview: FilePreview, of ticket: Ticket.ID) throws -> FilePreview {
    guard let mask = try mask else { return preview }
    var shown = preview
    let customer = try customer(of: ticket)
    shown.lines = preview.lines.map { mask.shown($0, of: customer) }
    return shown
  }

  func shown(_ board: NoticeBoard) throws -> NoticeBoard {
    guard let mask = try mask, !board.notices.isEmpty else { return board }
    var shown = board
    let customers = try customers(of: board.notices.map(\.ticket))
    for (place, notice) in board.notices.enumerated() {
      shown.notices[place].subject = mask.shown(notice.subject, of: customers[notice.ticket])
    }
    return shown
  }

  func shown(_ alerts: DeskAlerts) throws -> DeskAlerts {
    guard let mask = try mask, !alerts.alerts.isEmpty else { return alerts }
    var shown = alerts
    let customers = try customers(of: alerts.alerts.map(\.ticket))
    for (place, alert) in alerts.alerts.enumerated() {
      shown.alerts[place].subject = mask.shown(alert.subject, of: customers[alert.ticket])
    }
    return shown
  }

  func shown(_ previews: [MacroPreview]) throws -> [MacroPreview] {
    guard let mask = try mask else { return previews }
    let customers = try customers(of: previews.map(\.ticket.id))
    return previews.map { mask.shown($0, of: customers[$0.ticket.id]) }
  }

  func shown(_ messages: [AddressedMessage]) throws -> [AddressedMessage] {
    guard let mask = try mask else { return messages }
    return messages.map(mask.shown)
  }

  func shown(_ owners: [String: Customer]) throws -> [String: Customer] {
    guard let mask = try mask else { return owners }
    return owners.mapValues { owner in
      var shown = owner
      shown.name = mask.shown(owner.name, of: owner.id)
      return shown
    }
  }

  /// A text to be sent on as it is: nil where it is not seen as it is.
  func whole(_ text: String?, of customer: Customer.ID) throws -> String? {
    guard let mask = try mask, let text else { return text }
    return mask.shown(text, of: customer) == text ? text : nil
  }

  /// What says why something was not done.
  func shown(trouble words: String) -> String {
    // Where not even this can be found out, nothing is shown.
    let mask = (try? mask) ?? (privacy.withLock(\.isKnown) ? nil : PersonalDataMask())
    return mask?.shown(words, of: nil) ?? words
  }

  /// What was done, and why some of it was not.
  func shown(_ action: WorkspaceAction?) throws -> WorkspaceAction? {
    guard let mask = try mask else { return action }
    return switch action {
    case .performed(let deed, let report): .performed(deed, mask.shown(report))
    case .sequencesPerformed(let deed, let report): .sequencesPerformed(deed, mask.shown(report))
    case .pieceDone(let report): .pieceDone(mask.shown(report))
    default: action
    }
  }

  private func customer(of ticket: Ticket.ID) throws -> Customer.ID? {
    try customers(of: [ticket])[ticket]
  }

  private func customers(of tickets: [Ticket.ID]) throws -> [Ticket.ID: Customer.ID] {
    let rows = try desk.rows(Array(Set(tickets)), order: .created)
    return Dictionary(rows.map { ($0.id, $0.ticket.customer) }, uniquingKeysWith: { $1 })
  }
}

extension TicketPage {
  func shown(through mask: PersonalDataMask) -> TicketPage {
    var page = self
    page.rows = rows.map(mask.shown)
    return page
  }
}
