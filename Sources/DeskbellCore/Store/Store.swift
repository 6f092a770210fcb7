/// What Core asks of an engine: transactions in which it is spoken to in the terms of the domain.
///
/// Everything else about the engine stays behind this: its language, its files, its locks.
protocol Store: Sendable {
  /// Runs `body` on one consistent snapshot.
  func read<Value>(_ body: (any StoreReader) throws -> Value) throws -> Value

  /// Runs `body` in one transaction that is durable when this returns, or leaves no trace.
  /// - Throws: `DeskError.busy` when other processes hold the store for too long.
  func write<Value>(_ body: (any StoreWriter) throws -> Value) throws -> Value

  /// As `write`, but durable only once the machine has got round to it: for loading desks that can
  /// be made again.
  func writeWithoutWaiting<Value>(_ body: (any StoreWriter) throws -> Value) throws -> Value

  /// As `write`, for what is neither history nor data: who has a ticket open. Does not wait for the
  /// disk, and moves another mark than changes of the desk.
  func writePresence(_ body: (any StoreWriter) throws -> Void) throws

  /// A number that moves when anybody else commits.
  func changeMark() throws -> Int64

  /// What changed, by numbers that move.
  func changeMarks() throws -> ChangeMarks

  /// A consistent copy in a new file while everybody works.
  func backUp(to path: String) throws

  /// Writes the file anew, so that nothing of what was deleted is left in it.
  func vacuum() throws

  /// What the engine itself finds wrong; empty: nothing.
  func engineProblems() throws -> [String]
}
