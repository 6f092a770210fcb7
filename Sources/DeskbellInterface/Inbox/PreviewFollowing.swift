import DeskbellCore

/// Which ticket the preview shows: the selected one, once the cursor has come to rest.
///
/// Whoever holds `j` down does not read; a preview of every ticket on the way would cost ten times
/// what the row itself does, and over a slow line the cursor would lag behind the key.
struct PreviewFollowing: Equatable, Sendable {
  /// How long the cursor rests before the preview follows, in milliseconds.
  static let rest: Int64 = 120

  private(set) var shown: Ticket.ID?
  private var next: Ticket.ID?
  /// When the preview goes on to the next ticket.
  private(set) var due: Instant?

  /// The cursor is on a ticket. `isShownListed`: what is shown is still in the list.
  mutating func follow(_ selected: Ticket.ID, isShownListed: Bool, now: Instant) {
    if shown == selected || !isShownListed || (next == selected && (due.map { $0 <= now } ?? true))
    {
      (shown, next, due) = (selected, nil, nil)
    } else if next != selected {
      next = selected
      due = Instant(milliseconds: now.milliseconds + Self.rest)
    }
  }
}
