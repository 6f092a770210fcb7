import DeskbellCore

extension CommandArgument {
  /// The handle of an agent.
  static func agent(
    _ action: @escaping @Sendable (inout WorkspaceState, Agent) -> [WorkspaceEffect]
  ) -> CommandArgument {
    one(
      "agent",
      of: { state in
        state.roster.agents.filter(\.isActive).map { agent in
          let me = agent.id == state.agent.id ? " (me)" : ""
          return (Offer(text: agent.handle, detail: agent.name + me), agent)
        }
      }, action: action)
  }

  static func department(
    _ action: @escaping @Sendable (inout WorkspaceState, Department) -> [WorkspaceEffect]
  ) -> CommandArgument {
    one(
      "department",
      of: { state in
        state.roster.departments.map { (Offer(text: $0.handle, detail: $0.name), $0) }
      }, action: action)
  }

  /// A status that somebody may choose.
  static func status(
    _ action: @escaping @Sendable (inout WorkspaceState, TicketStatus) -> [WorkspaceEffect]
  ) -> CommandArgument {
    one(
      "status",
      of: { _ in
        TicketStatus.allCases.filter { $0 != .new && $0 != .merged }
          .map { (Offer(text: $0.rawValue, detail: $0.meaning), $0) }
      }, action: action)
  }

  static func priority(
    _ action: @escaping @Sendable (inout WorkspaceState, Priority) -> [WorkspaceEffect]
  ) -> CommandArgument {
    one(
      "priority",
      of: { _ in
        Priority.allCases.reversed().map { (Offer(text: $0.words, detail: $0.meaning), $0) }
      }, action: action)
  }

  static func order(
    _ action: @escaping @Sendable (inout WorkspaceState, TicketOrder) -> [WorkspaceEffect]
  ) -> CommandArgument {
    one(
      "order",
      of: { _ in
        ViewForm.orders.map { order in
          (Offer(text: order.rawValue, detail: TicketWords.order(order)), order)
        }
      }, action: action)
  }

  /// A list of the inbox, by its title.
  static func place(
    _ action: @escaping @Sendable (inout WorkspaceState, ListPlace) -> [WorkspaceEffect]
  ) -> CommandArgument {
    one(
      "view",
      of: { state in
        state.places.map {
          (Offer(text: state.title(of: $0), detail: state.count(of: $0) ?? ""), $0)
        }
      }, action: action)
  }

  /// A number, with or without a `#`; offered are the tickets of the list.
  static func ticket(
    _ action: @escaping @Sendable (inout WorkspaceState, Ticket.ID) -> [WorkspaceEffect]
  ) -> CommandArgument {
    CommandArgument(
      name: "ticket",
      offers: { state in
        state.inbox.list.rows.prefix(50).map {
          Offer(text: "\($0.id)", detail: $0.ticket.subject)
        }
      }
    ) { state, text throws(Problem) in
      let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
      guard let number = Int64(digits), number > 0 else {
        throw Problem(words: "\"\(text)\" is not the number of a ticket, such as 123")
      }
      return action(&state, Ticket.ID(rawValue: number))
    }
  }

  /// A moment to come in words, or `until reply`, and why.
  static let snooze = CommandArgument(
    name: "time",
    offers: { state in
      (state.configuration.snooze.offers + ["until reply"]).compactMap { words in
        (try? state.snooze(of: words)).map {
          let isTimed = $0.until != Snooze.untilReply
          return Offer(
            text: words,
            detail: isTimed
              ? state.wallClock.longStamp(of: $0.until) : "when the customer writes")
        }
      }
    }
  ) { state, text throws(Problem) in
    guard (try? state.snooze(of: text)) != nil else {
      throw Problem(
        words: "\"\(text)\" is no time to come: 2h, tomorrow 9, fri 14:00, 24 dec, until reply")
    }
    return state.snooze(text, state.targets)
  }

  /// `+refund -new`; offered are the tags of the tickets in the list.
  static func tags(
    _ action:
      @escaping @Sendable (inout WorkspaceState, TagChange) -> [WorkspaceEffect]
  ) -> CommandArgument {
    CommandArgument(
      name: "tags", isListOfWords: true,
      offers: { state in
        let own = Set(state.current?.tags ?? [])
        let known = Set(state.inbox.list.rows.flatMap(\.ticket.tags)).subtracting(own)
        return known.sorted().map { Offer(text: "+\($0)", detail: "adds it") }
          + own.sorted().map { Offer(text: "-\($0)", detail: "takes it away") }
      }
    ) { state, text throws(Problem) in
      guard let change = TagChange(text) else {
        throw Problem(words: "+tag adds a tag, -tag takes it away")
      }
      return action(&state, change)
    }
  }

  /// A query.
  static func query(_ action: @escaping Action) -> CommandArgument {
    CommandArgument(name: "query", isQuery: true, offers: { _ in [] }, action: action)
  }

  /// Any text.
  static func text(
    _ name: String,
    _ action: @escaping @Sendable (inout WorkspaceState, String) -> [WorkspaceEffect]
  ) -> CommandArgument {
    CommandArgument(name: name, offers: { _ in [] }) { state, text throws(Problem) in
      action(&state, text)
    }
  }
}
