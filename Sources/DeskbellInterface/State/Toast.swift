import DeskbellCore

/// What was done, or why not, for some seconds in the bottom line.
struct Toast: Equatable, Sendable {
  enum Kind: Sendable { case done, problem }

  var text: String
  var kind: Kind
  var since: Instant
  var until: Instant
  /// Whether it had been there long enough to be read at a moment.
  func wasRead(at now: Instant) -> Bool { now.milliseconds - since.milliseconds >= 1500 }

  /// When a held reply leaves: the toast then says in how many seconds.
  var releaseAt: Instant?
}
