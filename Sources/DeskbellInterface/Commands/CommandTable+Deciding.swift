import DeskbellCore

extension CommandTable {
  private static func decision(
    _ name: String, _ title: String, help: String, keys: [String], needs permission: Permission,
    hint: (word: String, rank: Int)? = nil, argument: CommandArgument? = nil,
    action: @escaping Command.Action
  ) -> Command {
    Command(
      name, title, help: help, group: .decide, in: [.inbox, .ticket], keys: keys, hint: hint,
      argument: argument, disabled: TicketReasons.needs(permission), action: action)
  }

  static let deciding: [Command] =
    [
      decision(
        "ticket.solve", "Solve", help: "Solves the ticket and goes to the next one.", keys: ["e"],
        needs: .solve, hint: ("solve", 6)
      ) { state, _ in state.perform(.solve, then: .open(state.nextInList)) },
      decision(
        "ticket.status", "Status", help: "Chooses another status.", keys: ["s"], needs: .setStatus,
        hint: ("status", 8), argument: .status { $0.choose($1) }
      ) { state, _ in
        state.popups.append(.picker(.status(state)))
        return []
      },
      decision(
        "ticket.priority", "Priority", help: "Chooses another priority.", keys: ["p"],
        needs: .setPriority, argument: .priority { $0.perform(.setPriority($1)) }
      ) { state, _ in
        state.popups.append(.picker(.priority(state)))
        return []
      },
      decision(
        "ticket.assign", "Assign", help: "Chooses who works on it.", keys: ["a"], needs: .assign,
        hint: ("assign", 4), argument: .agent { $0.perform(.assign(to: $1.id)) }
      ) { state, _ in
        state.popups.append(.picker(.assignment(state, loads: [])))
        return [.loadLoads]
      },
      decision(
        "ticket.take", "Take", help: "Takes the ticket; where it is mine already, gives it back.",
        keys: ["A"], needs: .take
      ) { state, _ in
        let isMine = state.targets.count == 1 && state.current?.assignee == state.agent.id
        return state.perform(isMine ? .release : .take)
      },
      decision(
        "ticket.escalate", "Escalate", help: "Hands the ticket on with a card: why, tried, needed.",
        keys: ["E"], needs: .escalate, hint: ("escalate", 5)
      ) { state, _ in state.beginEscalation() },
    ] + asides

  private static let asides: [Command] = [
    decision(
      "ticket.snooze", "Snooze", help: "Puts the ticket aside until a time.", keys: ["b"],
      needs: .snooze, argument: .snooze
    ) { state, _ in
      state.popups.append(.picker(.snooze(state)))
      return []
    },
    decision(
      "ticket.tags", "Tags", help: "Adds tags and takes them away: +refund -billing.",
      keys: ["L"], needs: .tag,
      argument: .tags { $0.perform(.tag(adding: $1.adding, removing: $1.removing)) }
    ) { state, _ in
      state.ask(.tags(state.targets))
      return []
    },
    decision(
      "ticket.department", "Department", help: "Moves the ticket to another department.",
      keys: ["M"], needs: .moveDepartment, argument: .department { $0.perform(.move(to: $1.id)) }
    ) { state, _ in
      state.popups.append(.picker(.department(state)))
      return []
    },
    decision(
      "ticket.spam", "Spam", help: "Marks the ticket as spam, after a question.", keys: ["!"],
      needs: .markSpam
    ) { state, _ in
      state.askSpam(state.targets)
      return []
    },
    Command(
      "app.undo", "Undo",
      help: "Takes back my last action; a reply that is still held comes back"
        + " into the editor.", group: .decide, in: [.inbox, .drafts, .ticket, .history, .outbox],
      keys: ["u"], hint: ("undo", 10)
    ) { state, _ in state.undoLast() },
    Command(
      "app.redo", "Redo", help: "Does again what was undone last.", group: .decide,
      in: [.inbox, .drafts, .ticket, .history], keys: ["^r"]
    ) { _, _ in [.redo] },
  ]
}
