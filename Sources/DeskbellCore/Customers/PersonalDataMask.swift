/// What one agent does not see of customers: how to reach them, wherever it is written, until the
/// agent asks to see it.
public struct PersonalDataMask: Sendable {
  /// The addresses of our own people.
  private let own: Set<String>
  private var revealed: Set<Customer.ID> = []

  public init(own: [String] = []) { self.own = Set(own.map { $0.lowercased() }) }

  /// From now on what is known of the customer is shown as it is.
  public mutating func reveal(_ customer: Customer.ID) { revealed.insert(customer) }

  public mutating func reveal(_ customers: Set<Customer.ID>) { revealed.formUnion(customers) }

  /// A text as the agent sees it.
  /// - Parameter customer: Of whom it is; nil: of several.
  public func shown(_ text: String, of customer: Customer.ID?) -> String {
    if let customer, revealed.contains(customer) { return text }
    return PersonalData.masked(in: text, own: own)
  }

  /// With masked texts. The addresses stay: an answer goes to them.
  public func shown(_ detail: TicketDetail) -> TicketDetail {
    let customer = detail.customer.id
    var shown = detail
    // Those are of other tickets, of whoever.
    for place in shown.links.indices {
      shown.links[place].subject = self.shown(detail.links[place].subject, of: nil)
    }
    guard !revealed.contains(customer) else { return shown }
    shown.ticket.subject = self.shown(detail.ticket.subject, of: customer)
    shown.customer.name = self.shown(detail.customer.name, of: customer)
    for place in shown.messages.indices {
      let message = detail.messages[place]
      shown.messages[place].subject = self.shown(message.subject, of: customer)
      shown.messages[place].text = self.shown(message.text, of: customer)
      shown.messages[place].reply = self.shown(message.reply, of: customer)
    }
    shown.maskedParts = MaskedParts(from: detail, to: shown)
    return shown
  }

  public func shown(_ row: TicketRow) -> TicketRow {
    let customer = row.ticket.customer
    var shown = row
    shown.ticket.subject = self.shown(row.ticket.subject, of: customer)
    shown.customerName = self.shown(row.customerName, of: customer)
    shown.lastWriter = self.shown(row.lastWriter, of: customer)
    return shown
  }

  /// The source of a message: what is encoded is left out, for it could be read back.
  public func shown(source bytes: [UInt8], of customer: Customer.ID) -> [UInt8] {
    guard !revealed.contains(customer) else { return bytes }
    var source = MaskedSource { shown($0, of: customer) }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Array(source.masked(lines).joined(separator: "\n").utf8)
  }
}

extension Desk {
  /// What an agent does not see of customers; nil: everything is shown.
  public func personalDataMask(for agent: Agent?) throws -> PersonalDataMask? {
    guard try masksPersonalData(for: agent) else { return nil }
    return PersonalDataMask(own: try roster().agents.map(\.address))
  }
}
