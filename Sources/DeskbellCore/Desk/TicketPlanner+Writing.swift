/// Answers and notes.
extension TicketPlanner {
  func reply(_ composition: Composition, _ ticket: Ticket) throws -> TicketPlan {
    try refuseEmpty(composition)
    guard ticket.status != .merged, ticket.status != .spam else {
      throw Refusal.invalid("A ticket that is \(ticket.status.rawValue) cannot be answered.")
    }
    var plan = TicketPlan(event: .replied, permission: .reply)
    let last = try reader.newestCustomerMessage(of: ticket.id)
    let (to, cc) = try recipients(of: composition, answering: last, ticket)
    plan.message = TicketPlan.Draft(kind: .agent, composition: composition, to: to, cc: cc)
    plan.conflictsWith = [.replied]
    addAnswered(through: last, to: &plan, ticket)
    try addStatus(
      composition.statusAfter ?? StatusMachine.afterAgentMessage(ticket.status), to: &plan, ticket)
    return plan
  }

  func note(_ composition: Composition, _ ticket: Ticket) throws -> TicketPlan {
    try refuseEmpty(composition)
    var plan = TicketPlan(event: .noted, permission: .note)
    plan.message = TicketPlan.Draft(kind: .note, composition: composition)
    if let status = composition.statusAfter { try addStatus(status, to: &plan, ticket) }
    return plan
  }

  func declareNoAnswerNeeded(_ ticket: Ticket) throws -> TicketPlan {
    guard ticket.waitingSince != nil else {
      throw Refusal.alreadySo("The customer waits for no answer.")
    }
    var plan = TicketPlan(event: .noAnswerNeeded, permission: .declareNoAnswerNeeded)
    plan.conflictsWith = [.received, .replied]
    try addAnswered(to: &plan, ticket)
    return plan
  }

  private func refuseEmpty(_ composition: Composition) throws {
    if composition.text.trimmingBlanks.isEmpty { throw Refusal.emptyText }
  }

  /// Everything that the customer has said so far counts as answered.
  func addAnswered(to plan: inout TicketPlan, _ ticket: Ticket) throws {
    addAnswered(through: try reader.newestCustomerMessage(of: ticket.id), to: &plan, ticket)
  }

  private func addAnswered(
    through last: CustomerMessage?, to plan: inout TicketPlan, _ ticket: Ticket
  ) {
    guard let last, ticket.answeredThrough.map({ $0 < last.id }) ?? true else { return }
    plan.changes.append(.answeredThrough(from: ticket.answeredThrough, to: last.id))
  }

  /// Where nothing else is said: whoever wrote last from the customer's side and everybody copied
  /// there but ourselves. Who else stood in its To field may be our own mailbox, which must not
  /// answer itself.
  private func recipients(
    of composition: Composition, answering last: CustomerMessage?, _ ticket: Ticket
  ) throws -> (to: [Address], cc: [Address]) {
    if let to = composition.to { return (to, composition.cc) }
    if let last {
      let ours = last.cc.isEmpty ? [] : try reader.agentAddresses()
      return ([last.author], last.cc.filter { !ours.contains($0.folded) })
    }
    guard let customer = try reader.customer(ticket.customer),
      let address = customer.addresses.first
    else { return ([], []) }
    return ([Address(name: customer.name, address: address)], [])
  }

  private func addStatus(
    _ status: TicketStatus, to plan: inout TicketPlan, _ ticket: Ticket
  ) throws {
    guard status != ticket.status else { return }
    guard StatusMachine.allows(ticket.status, to: status) else {
      throw Refusal.statusNotAllowed(from: ticket.status, to: status)
    }
    plan.changes.append(.status(from: ticket.status, to: status))
    if status == .solved { addEndOfWork(to: &plan, ticket) }
  }

  /// What solving ends beside the status.
  func addEndOfWork(to plan: inout TicketPlan, _ ticket: Ticket) {
    if ticket.escalatedAt != nil {
      plan.changes.append(.escalatedAt(from: ticket.escalatedAt, to: nil))
    }
    if ticket.snoozedUntil != nil {
      plan.changes.append(.snoozedUntil(from: ticket.snoozedUntil, to: nil))
    }
  }
}
