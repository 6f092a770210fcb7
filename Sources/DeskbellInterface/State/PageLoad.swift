import DeskbellCore

/// A piece of a list that is being fetched, and where it goes.
struct PageLoad: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    /// Becomes the whole window; the selection goes to its first or last row.
    case start, end
    /// Joins the window in front or behind.
    case earlier, later
    /// The window as it is now; the selection stays on its ticket.
    case refresh
  }

  var source: ListSource
  var place: Place
  var request: PageRequest
  /// Which rows the list had when it asked: a piece that joins others fits only those.
  var generation = 0
}
