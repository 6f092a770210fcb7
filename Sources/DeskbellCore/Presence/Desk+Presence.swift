/// Who has which ticket open. Nothing of it is history, and nobody's lists are read anew for it.
extension Desk {
  /// Says that a process has a ticket open; it has one at a time. To be said again every
  /// `Presence.heartbeat` seconds.
  public func announce(_ presence: Presence) throws {
    try store.writePresence { try $0.save(presence) }
  }

  /// Says that a process has no ticket open any more.
  public func leave(_ process: ProcessIdentity) throws {
    try store.writePresence { try $0.removePresence(process) }
  }

  /// Who is there: without processes that have died, and without those of other machines that gave
  /// no sign of life for `Presence.patience` seconds. The one who came first is first.
  /// - Parameters:
  ///   - isHere: Whether a process is on this machine, so that it is known whether it lives.
  ///   - isAlive: Whether a process on this machine still runs.
  public func presences(
    isHere: (ProcessIdentity) -> Bool = { $0.isHere },
    isAlive: (ProcessIdentity) -> Bool = { $0.isAlive }
  ) throws -> [Presence] {
    let oldest = clock.now().adding(seconds: -Presence.patience)
    return try store.read { try $0.presences() }.filter { presence in
      isHere(presence.process) ? isAlive(presence.process) : presence.refreshedAt >= oldest
    }
  }
}
