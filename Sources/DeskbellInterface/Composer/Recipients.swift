import DeskbellCore

/// To whom a reply goes, in words.
enum Recipients {
  static func words(_ composer: Composer, _ detail: TicketDetail?) -> String {
    let to = composer.to ?? detail?.messages.last { $0.kind == .customer }.map { [$0.author] }
    let names = to?.map(name) ?? [detail?.customer.name ?? "the customer"]
    let copies = composer.cc.isEmpty ? "" : ", copy to " + list(composer.cc)
    return names.joined(separator: ", ") + copies
  }

  /// Who else is on the customer's last message, without ourselves.
  static func others(on detail: TicketDetail, roster: DeskRoster) -> [Address] {
    let ours = Set(roster.agents.map { $0.address.lowercased() })
    let last = detail.messages.last { $0.kind == .customer }
    return (last?.cc ?? []).filter { !ours.contains($0.folded) && $0.folded != last?.author.folded }
  }

  private static func list(_ addresses: [Address]) -> String {
    addresses.map(name).joined(separator: ", ")
  }

  private static func name(_ address: Address) -> String {
    address.name.map { "\($0) <\(address.address)>" } ?? address.address
  }
}
