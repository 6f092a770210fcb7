import DeskbellCore

/// How the place of a ticket in a list is computed: an addition that anybody can check.
struct PlaceInList {
  struct Term: Equatable, Sendable {
    /// A moment, or a length of time that is added to it.
    var value: String
    var words: String
  }

  var title: String
  var terms: [Term]

  init(
    of ticket: Ticket, in order: TicketOrder, now: Instant, stamp: (Instant) -> String
  ) {
    title = "Place in the list: \(TicketWords.order(order))"
    switch order {
    case .next: terms = Self.addition(Attention(of: ticket), ticket.priority, stamp)
    case .due:
      terms = [
        ticket.outlook.dueAt.map { Term(value: stamp($0), words: "the next promise is due") }
          ?? Term(value: "last", words: "no promise runs on it")
      ]
    case .age:
      terms = [
        ticket.waitingSince.map { Term(value: stamp($0), words: "the customer waits since then") }
          ?? Term(value: "last", words: "nobody waits for an answer")
      ]
    case .priority:
      terms =
        [Term(value: ticket.priority.words, words: "the priority comes first; among equals:")]
        + Self.addition(Attention(of: ticket), ticket.priority, stamp)
    case .customer:
      terms = [
        Term(
          value: "\(ticket.customer)", words: "the customer's place: whom we know longest first"),
        Term(value: "#\(ticket.id)", words: "then by number"),
      ]
    case .updated: terms = [Term(value: stamp(ticket.updatedAt), words: "it was changed last")]
    case .created: terms = [Term(value: stamp(ticket.createdAt), words: "it was opened")]
    }
  }

  private static func addition(
    _ attention: Attention, _ priority: Priority, _ stamp: (Instant) -> String
  ) -> [Term] {
    if attention.isPromised {
      return [Term(value: stamp(attention.base), words: "the next promise is due: sorted by this")]
    }
    let hours = attention.allowance / 3600
    let allowance =
      attention.isCustomerWaiting
      ? "priority \(priority.words)"
      : "priority \(priority.words), three times as long because nobody waits"
    return [
      Term(
        value: "  " + stamp(attention.base),
        words: attention.isCustomerWaiting ? "the customer waits since then" : "the last change"),
      Term(value: "+ \(hours)h", words: allowance),
      Term(value: "= \(stamp(attention.at))", words: "sorted by this, the earliest first"),
    ]
  }
}
