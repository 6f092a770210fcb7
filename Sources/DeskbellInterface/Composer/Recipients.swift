import DeskbellCore

/// To whom a reply goes, in words.
enum Recipients {
  static func words(_ composer: Composer, _ detail: TicketDetail?) -> String {
    var parts: [String]
    if let to = composer.to {
      parts = to.map(name)
    } else {
      guard let detail else { return "the customer" }
      let last = detail.messages.last { $0.kind == .customer }
      parts = [last.map { name($0.author) } ?? detail.customer.name]
      parts += (last?.cc ?? []).map(name)
    }
    parts += composer.cc.map(name)
    return parts.joined(separator: ", ")
  }

  private static func name(_ address: Address) -> String {
    address.name.map { "\($0) <\(address.address)>" } ?? address.address
  }
}
