/// Ties actions of one actor together, so that they count as one: one undo takes them all back.
///
/// Every report of what changed something names its batch; handing it to the next action joins that
/// one to it. Work on many tickets is done so in small transactions.
public struct ActionBatch: Hashable, Sendable {
  /// What its events carry.
  let id: Int64
}
