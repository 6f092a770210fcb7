/// What of a ticket's words is not what was written, because the reader sees it masked.
public struct MaskedParts: Equatable, Sendable {
  /// Values that a prepared answer would get masked.
  public var values: Set<TemplateValue> = []
  /// Messages whose texts are masked.
  public var messages: Set<Message.ID> = []

  public init() {}
}

extension MaskedParts {
  init(from detail: TicketDetail, to shown: TicketDetail) {
    if shown.ticket.subject != detail.ticket.subject { values.insert(.ticketSubject) }
    if shown.customer.name != detail.customer.name {
      values.formUnion([.customerName, .customerFirstName])
    }
    let pairs = zip(detail.messages, shown.messages)
    messages = Set(pairs.filter { $0.text != $1.text || $0.reply != $1.reply }.map(\.0.id))
  }
}
