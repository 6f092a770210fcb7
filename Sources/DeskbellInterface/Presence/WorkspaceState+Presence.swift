import DeskbellCore

extension WorkspaceState {
  /// What is to be said of this program: the ticket on screen, and whether something is written or
  /// nobody looks. A text that is begun goes on being one while its writer looks something up.
  private var place: PresenceState.Announced? {
    guard let ticket = openID else { return nil }
    if case .composer = screens.last { return .init(ticket: ticket, mode: .writing) }
    return .init(ticket: ticket, mode: hasFocus == false ? .idle : .viewing)
  }

  /// Says where this program is when that changed, and now and then that it still is.
  mutating func followPresence() -> [WorkspaceEffect] {
    guard presence.isOn else { return [] }
    var effects: [WorkspaceEffect] = []
    let wanted = place
    let isStale = presence.announcedAt.adding(seconds: Presence.heartbeat) <= now
    if wanted != presence.announced || wanted != nil && isStale {
      presence.announced = wanted
      presence.announcedAt = now
      effects.append(wanted.map { .presence(.announce($0.ticket, $0.mode)) } ?? .presence(.leave))
    }
    if !presence.others.isEmpty, presence.lookedAt.adding(seconds: PresenceState.look) <= now {
      presence.lookedAt = now
      effects.append(.presence(.load))
    }
    return effects
  }

  /// "tomas is replying", "asta is looking"; nil: nobody else is here.
  func presenceWords(on ticket: Ticket.ID) -> String? {
    let present = presence.others[ticket] ?? []
    guard !present.isEmpty else { return nil }
    let writing = present.filter { $0.mode == .writing }.map { handle($0.agent) }
    let viewing = present.filter { $0.mode == .viewing }.map { handle($0.agent) }
    let idle = present.filter { $0.mode == .idle }.map { handle($0.agent) }
    let parts = [
      Self.sentence(writing, "replying"), Self.sentence(viewing, "looking"),
      Self.sentence(idle, "idle here"),
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func sentence(_ names: [String], _ does: String) -> String? {
    guard !names.isEmpty else { return nil }
    let unique = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    return "\(unique.joined(separator: " and ")) \(unique.count == 1 ? "is" : "are") \(does)"
  }

  /// Who else is on a ticket, for its row: "◉ tomas", "✎ tomas", "◌ tomas".
  func presenceFlag(on ticket: Ticket.ID) -> String? {
    let others = presence.others[ticket] ?? []
    guard
      let first = [.writing, .viewing, .idle].lazy
        .compactMap({ mode in others.first { $0.mode == mode } }).first
    else { return nil }
    let sign =
      switch first.mode {
      case .writing: hasUnicode ? "✎" : "w:"
      case .viewing: hasUnicode ? "◉" : "@"
      case .idle: hasUnicode ? "◌" : "-"
      }
    return "\(sign) \(handle(first.agent))"
  }
}
