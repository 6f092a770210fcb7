/// A store whose every transaction is part of a larger one that is under way: what a whole desk is
/// filled through, so that it takes one commit and is there whole or not at all.
///
/// Sendable without a check because it lives only while the closure runs that was given the
/// writer, and nothing but that closure's own thread ever gets hold of it.
final class OneTransactionStore: Store, @unchecked Sendable {
  private let writer: any StoreWriter

  init(_ writer: any StoreWriter) { self.writer = writer }

  func read<Value>(_ body: (any StoreReader) throws -> Value) throws -> Value { try body(writer) }

  func write<Value>(_ body: (any StoreWriter) throws -> Value) throws -> Value { try body(writer) }

  func writeWithoutWaiting<Value>(
    _ body: (any StoreWriter) throws -> Value
  ) throws -> Value { try body(writer) }

  func writePresence(_ body: (any StoreWriter) throws -> Void) throws { try body(writer) }

  func changeMark() throws -> Int64 { 0 }

  func changeMarks() throws -> ChangeMarks { ChangeMarks() }

  func backUp(to path: String) throws {
    throw DeskError.invalid("A desk that is being filled cannot be copied.")
  }

  func vacuum() {}

  func engineProblems() throws -> [String] { [] }
}
