import DeskbellCore

/// What was done, or why not, for some seconds in the bottom line.
struct Toast: Equatable, Sendable {
  enum Kind: Sendable { case done, problem }

  var text: String
  var kind: Kind
  var until: Instant
  /// When a held reply leaves: the toast then says in how many seconds.
  var releaseAt: Instant?
}
