import DeskbellCore

/// Who else is where, and what others were told of us.
struct PresenceState: Sendable {
  /// What is said of this program.
  struct Announced: Equatable, Sendable {
    var ticket: Ticket.ID
    var mode: Presence.Mode
  }

  /// How often it is looked whether those who are here still live, in seconds.
  static let look: Int64 = 2

  /// Whether this program says where it is.
  var isOn = false
  var announced: Announced?
  var announcedAt = Instant(seconds: 0)
  /// By ticket, without this program, the one who came first first.
  var others: [Ticket.ID: [Presence]] = [:]
  var lookedAt = Instant(seconds: 0)

  mutating func take(_ present: [Presence], at now: Instant) {
    others = Dictionary(grouping: present, by: \.ticket)
    lookedAt = now
  }

  /// When something is to be said or looked at again; nil: nothing is.
  var due: Instant? {
    guard isOn else { return nil }
    let heartbeat = announced.map { _ in announcedAt.adding(seconds: Presence.heartbeat) }
    let look = others.isEmpty ? nil : lookedAt.adding(seconds: Self.look)
    return [heartbeat, look].compactMap(\.self).min()
  }
}
