import DeskbellCore

extension EffectRunner {
  func answer(to effect: CustomerEffect) throws -> WorkspaceAction? {
    switch effect {
    case .load(let id): return try page(id, done: nil)
    case .perform(let deed, let id): return try perform(deed, on: id)
    case .lookUp(let typed):
      let id = Int64(typed).map(Customer.ID.init(rawValue:))
      let found = try id.flatMap { try desk.customerPage($0, tickets: 0)?.customer }
      return .customerFound(try found ?? desk.customer(address: typed), for: typed)
    }
  }

  private func perform(_ deed: CustomerDeed, on id: Customer.ID) throws -> WorkspaceAction? {
    let me = Actor.agent(agent)
    switch deed {
    case .change(let customer):
      try desk.change(customer, as: me)
      return try page(id, done: "Changed the customer")
    case .block(let isBlocked):
      try desk.setBlocked(isBlocked, id, because: nil, as: me)
      return try page(id, done: isBlocked ? "Blocked the customer" : "Ended the block")
    case .merge(let target):
      try desk.merge(id, into: target, as: me)
      return try page(target, done: "Merged · deskbell customer unmerge \(id) parts them")
    case .reveal(let reason):
      try desk.reveal(id, because: reason, as: me)
      return .revealed(id)
    }
  }

  private func page(_ id: Customer.ID, done: String?) throws -> WorkspaceAction? {
    guard let page = try desk.customerPage(id) else { return nil }
    let me = try desk.roster().agent(agent)
    return .customer(page, isMasked: try desk.masksPersonalData(for: me), done: done)
  }
}
