import DeskbellCore

/// Telling who is where, and hearing it.
enum PresenceEffect: Equatable, Sendable {
  case announce(Ticket.ID, Presence.Mode)
  case leave
  case load
}
