/// An answer that somebody wants to send, and what is known where it is sent.
public struct SendingSituation: Sendable {
  public var text: String
  /// nil: everybody on the ticket.
  public var to: [Address]?
  public var cc: [Address]
  /// Files that go with it.
  public var attachments: Int
  public var detail: TicketDetail
  public var roster: DeskRoster
  /// Who writes.
  public var agent: Agent.ID
  /// The newest message when the writing began; nil: it began and ends now.
  public var newestSeen: Message.ID?
  /// Whose the addresses in the text are, by the folded address; those of nobody are left out.
  public var owners: [String: Customer]
  /// Words that the desk does not want to send.
  public var listedWords: [String]

  public init(
    text: String, to: [Address]? = nil, cc: [Address] = [], attachments: Int = 0,
    detail: TicketDetail, roster: DeskRoster, agent: Agent.ID, newestSeen: Message.ID? = nil,
    owners: [String: Customer] = [:], listedWords: [String] = []
  ) {
    self.text = text
    self.to = to
    self.cc = cc
    self.attachments = attachments
    self.detail = detail
    self.roster = roster
    self.agent = agent
    self.newestSeen = newestSeen
    self.owners = owners
    self.listedWords = listedWords
  }

  /// To whom it goes.
  var recipients: [Address] {
    let wrote = detail.messages.last { $0.kind == .customer }.map { [$0.author] }
    let known = detail.customer.addresses.map { Address(address: $0) }
    return (to ?? wrote ?? known) + cc
  }

  /// Everything to look at, what blocks first.
  public func warnings() -> [SendingWarning] {
    let written = WrittenText(text)
    let all = SendingCheck.allCases.flatMap { $0.warnings(in: self, written) }
    return all.filter(\.isBlocking) + all.filter { !$0.isBlocking }
  }
}

extension Desk {
  /// Whose the mail addresses in a text are, by the folded address.
  public func owners(ofAddressesIn text: String) throws -> [String: Customer] {
    try store.read { try $0.owners(ofAddressesIn: text) }
  }
}

extension StoreReader {
  func owners(ofAddressesIn text: String) throws -> [String: Customer] {
    var owners: [String: Customer] = [:]
    for (address, _) in WrittenText(text).addresses {
      if let owner = try customer(address: address) { owners[address.lowercased()] = owner }
    }
    return owners
  }
}
