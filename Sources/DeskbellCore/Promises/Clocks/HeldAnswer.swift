/// An answer that was written and has not left yet.
struct HeldAnswer: Sendable, Equatable {
  var message: Message.ID
  var leavesAt: Instant
  var author: Actor
  /// The oldest message of the customer that came after it was written: it does not answer that.
  var unansweredAfter: Instant?
}
