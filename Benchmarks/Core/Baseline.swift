import BareSQLite
import Glibc

/// Bare statements on the same store.
final class Baseline {
  private let store: OpaquePointer

  init?(path: String) {
    guard let store = bare_open(path) else { return nil }
    self.store = store
  }

  deinit { bare_close(store) }

  /// Nil where the statement does not run. Text arguments start with an apostrophe.
  func query(_ sql: String, _ arguments: [String] = [], runs: Int) -> Samples? {
    var micros = [Double](repeating: 0, count: runs + 5)
    let copies = arguments.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var pointers = copies.map { UnsafePointer<CChar>($0) }
    let rows = bare_query(
      store, sql, &pointers, Int32(arguments.count), Int32(runs + 5), &micros)
    return rows < 0 ? nil : Samples(Array(micros.dropFirst(5)))
  }

  func answers(on tickets: [Int64], text: String, runs: Int) -> Samples? {
    var micros = [Double](repeating: 0, count: runs)
    let done = bare_answers(store, tickets, Int32(tickets.count), text, Int32(runs), &micros)
    return done == runs ? Samples(micros) : nil
  }
}
