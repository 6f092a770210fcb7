import DeskbellCore

/// To whom a reply goes, in words.
enum Recipients {
  static func words(_ composer: Composer, _ state: WorkspaceState) -> String {
    let detail = state.details[composer.ticket]
    let isMasked =
      state.masksPersonalData && !(detail.map { state.revealed.contains($0.customer.id) } ?? false)
    let to = composer.to ?? detail?.messages.last { $0.kind == .customer }.map { [$0.author] }
    let names = to?.map { name($0, isMasked) } ?? [detail?.customer.name ?? "the customer"]
    let copies = composer.cc.isEmpty ? "" : ", copy to " + list(composer.cc, isMasked)
    return names.joined(separator: ", ") + copies
  }

  /// To whom the text for several tickets goes on one of them.
  static func words(_ message: AddressedMessage, _ state: WorkspaceState) -> String {
    let isMasked =
      state.masksPersonalData && !state.revealed.contains(message.customer.id)
    let copies = message.cc.isEmpty ? "" : ", copy to " + list(message.cc, isMasked)
    return list(message.to, isMasked) + copies
  }

  /// Who else is on the customer's last message, without ourselves.
  static func others(on detail: TicketDetail, roster: DeskRoster) -> [Address] {
    let ours = Set(roster.agents.map { $0.address.lowercased() })
    let last = detail.messages.last { $0.kind == .customer }
    return (last?.cc ?? []).filter { !ours.contains($0.folded) && $0.folded != last?.author.folded }
  }

  private static func list(_ addresses: [Address], _ isMasked: Bool) -> String {
    addresses.map { name($0, isMasked) }.joined(separator: ", ")
  }

  private static func name(_ address: Address, _ isMasked: Bool) -> String {
    let shown = isMasked ? PersonalData.masked(address.address) : address.address
    let name = address.name.map { isMasked ? PersonalData.masked(in: $0) : $0 }
    return name.map { "\($0) <\(shown)>" } ?? shown
  }
}
