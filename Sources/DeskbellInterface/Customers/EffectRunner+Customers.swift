import DeskbellCore

extension EffectRunner {
  func answer(to effect: CustomerEffect) throws -> WorkspaceAction? {
    switch effect {
    case .load(let id): return try page(id, done: nil)
    case .perform(let deed, let id): return try perform(deed, on: id)
    case .clean(let id): return .cleaned(id, problem: cleaningProblem())
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
      reveal(id)
      return .revealed(id)
    case .export(let path):
      let written = try export(id, to: FileReading.expanded(path))
      return try page(id, done: "Everything of customer \(id) is in \(written)")
    case .erase(let reason):
      try desk.erase(id, because: reason, as: me)
      return try page(id, done: "Erased customer \(id)")
    }
  }

  private func cleaningProblem() -> String? {
    do {
      try desk.cleanFile()
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func export(_ id: Customer.ID, to path: String) throws -> String {
    guard let customerText else {
      throw Refusal.invalid("No files are written in this session.")
    }
    let isFolder = FileReading.isFolder(path)
    // The history says that it was given out: first it must be likely that it will be.
    if !isFolder { try FileSaving.requireFree(path) }
    let text = try customerText(try desk.export(id, as: .agent(agent)), desk)
    let bytes = Array((text + "\n").utf8)
    if isFolder {
      return try FileSaving.save(bytes, named: "customer-\(id).json", in: path)
    }
    try FileSaving.create(bytes, at: path)
    return path
  }

  private func page(_ id: Customer.ID, done: String?) throws -> WorkspaceAction? {
    guard let page = try desk.customerPage(id) else { return nil }
    let me = try desk.roster().agent(agent)
    return .customer(
      try shown(page), isMasked: try desk.masksPersonalData(for: me), done: done)
  }
}
