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

  func shown(source bytes: [UInt8], of ticket: Ticket.ID) throws -> [UInt8] {
    guard let mask = try mask, let customer = try customer(of: ticket) else { return bytes }
    return mask.shown(source: bytes, of: customer)
  }

  func shown(_ preview: FilePreview, of ticket: Ticket.ID) throws -> FilePreview {
    guard let mask = try mask else { return preview }
    var shown = preview
    let customer = try customer(of: ticket)
    shown.lines = preview.lines.map { mask.shown($0, of: customer) }
    return shown
  }

  private func customer(of ticket: Ticket.ID) throws -> Customer.ID? {
    try desk.rows([ticket], order: .created).first?.ticket.customer
  }
}

extension TicketPage {
  func shown(through mask: PersonalDataMask) -> TicketPage {
    var page = self
    page.rows = rows.map(mask.shown)
    return page
  }
}
