import DeskbellCore

extension Picker {
  /// To whom to assign: the agent first, then colleagues on duty by how much room they have.
  static func assignment(_ state: WorkspaceState, loads: [AgentLoad]) -> Picker {
    let current = state.targets.count == 1 ? state.current?.assignee : nil
    let people = state.roster.agents.filter(\.isActive).sorted { first, second in
      rank(first, state, loads) < rank(second, state, loads)
    }
    let items = people.map { agent in
      Item(
        title: agent.id == state.agent.id ? "\(agent.handle) (me)" : agent.handle,
        details: [
          agent.name, dutyWords(agent.duty, state), loadWords(agent, loads), "tier \(agent.tier)",
          agent.languages.joined(separator: " "),
        ],
        reason: agent.id == current ? "has it already" : nil, isCurrent: agent.id == current,
        choice: .verb(.assign(to: agent.id)))
    }
    return Picker(
      title: "Assign \(state.targetsInWords)", items: items, tickets: state.targets)
  }

  private static func rank(
    _ agent: Agent, _ state: WorkspaceState, _ loads: [AgentLoad]
  ) -> (Int, Int, String) {
    let load = loads.first { $0.agent == agent.id }
    let isOn = agent.duty.isOn(at: state.now)
    let place = agent.id == state.agent.id ? 0 : isOn ? 1 : 2
    return (place, (load?.open ?? 0) * 100 / max(1, agent.capacity), agent.handle)
  }

  private static func dutyWords(_ duty: Duty, _ state: WorkspaceState) -> String {
    switch duty {
    case .on: "on duty"
    case .off: "off duty"
    case .away(let until) where until > state.now:
      "away until \(state.wallClock.stamp(of: until, now: state.now))"
    case .away: "on duty"
    }
  }

  private static func loadWords(_ agent: Agent, _ loads: [AgentLoad]) -> String {
    guard let load = loads.first(where: { $0.agent == agent.id }) else { return "" }
    return "\(load.open)/\(load.capacity)"
  }

  static func status(_ state: WorkspaceState) -> Picker {
    let single = state.targets.count == 1 ? state.current?.status : nil
    let items = TicketStatus.allCases.filter { $0 != .new && $0 != .merged }.map { status in
      let isAllowed = single.map { StatusMachine.allows($0, to: status) } ?? true
      let reason: String? =
        if status == single {
          "is so now"
        } else if let single, !isAllowed {
          "not from \(single.words)"
        } else {
          nil
        }
      return Item(
        title: status.words,
        details: [status == .pending ? pendingWords(state) : status.meaning],
        reason: reason,
        isCurrent: status == single,
        choice: status == .spam ? .spam : .verb(status == .solved ? .solve : .setStatus(status)))
    }
    return Picker(title: "Status of \(state.targetsInWords)", items: items, tickets: state.targets)
  }

  /// Whoever puts a ticket aside though the customer waits should know.
  private static func pendingWords(_ state: WorkspaceState) -> String {
    state.waitingTargets == 0
      ? TicketStatus.pending.meaning : "! the customer waits for us"
  }

  static func priority(_ state: WorkspaceState) -> Picker {
    let single = state.targets.count == 1 ? state.current?.priority : nil
    let items = Priority.allCases.reversed().map { priority in
      Item(
        title: priority.words, details: [priority.meaning],
        reason: priority == single ? "is so now" : nil, isCurrent: priority == single,
        choice: .verb(.setPriority(priority)))
    }
    return Picker(
      title: "Priority of \(state.targetsInWords)", items: items, tickets: state.targets)
  }

  static func department(_ state: WorkspaceState) -> Picker {
    let single = state.targets.count == 1 ? state.current?.department : nil
    let items = state.roster.departments.map { department in
      Item(
        title: department.name, details: [department.handle],
        reason: department.id == single ? "is there now" : nil,
        isCurrent: department.id == single, choice: .verb(.move(to: department.id)))
    }
    return Picker(title: "Move \(state.targetsInWords)", items: items, tickets: state.targets)
  }

  static func order(_ state: WorkspaceState) -> Picker {
    let orders: [TicketOrder] = [.next, .due, .age, .priority, .customer, .updated, .created]
    let items = orders.map { order in
      Item(
        title: TicketWords.order(order), details: [],
        isCurrent: order == state.inbox.list.source.order, choice: .order(order))
    }
    return Picker(title: "Sort by", items: items, tickets: [])
  }
}
