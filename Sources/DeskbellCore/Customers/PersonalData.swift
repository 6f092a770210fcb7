/// Addresses and numbers as those see them who need not know them.
public enum PersonalData {
  /// The setting that masks them for tier one.
  static let setting = "mask-personal-data"

  /// `j…@example.org`, `+37…12`; never more than a quarter of the text.
  public static func masked(_ address: String) -> String {
    if let at = address.lastIndex(of: "@"), at > address.startIndex {
      return "\(address[address.startIndex])…\(address[at...])"
    }
    let shown = min(3, address.count / 4)
    return "\(address.prefix(shown))…\(address.suffix(min(2, shown)))"
  }

  /// A text with each mail address and each number that looks like that of a telephone masked.
  /// - Parameter own: Addresses of our own people, in small letters: they stay.
  public static func masked(in text: String, own: Set<String> = []) -> String {
    let hasAny = text.utf8.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "0") }
    guard hasAny || text.utf8.contains(UInt8(ascii: "+")) || text.utf8.contains(UInt8(ascii: "("))
    else { return text }
    var found = PersonalDataText(text, own: own)
    return found.masked()
  }
}

extension Agent {
  /// Whether an agent sees masked data where the desk masks any.
  public var seesMasked: Bool { role == .agent && tier <= 1 }
}

extension TicketDetail {
  /// As somebody sees it who need not know the customer's addresses. For showing only: an answer to
  /// it would go nowhere.
  public func masked() -> TicketDetail {
    var masked = self
    masked.customer.addresses = customer.addresses.map(PersonalData.masked)
    for place in messages.indices where messages[place].kind == .customer {
      masked.messages[place].author.address = PersonalData.masked(messages[place].author.address)
      masked.messages[place].cc = messages[place].cc.map(Self.masked)
    }
    for place in messages.indices where messages[place].kind == .agent {
      masked.messages[place].to = messages[place].to.map(Self.masked)
      masked.messages[place].cc = messages[place].cc.map(Self.masked)
    }
    return masked
  }

  private static func masked(_ address: Address) -> Address {
    Address(name: address.name, address: PersonalData.masked(address.address))
  }
}
