import Synchronization

/// Keeps the library of a desk at hand, read anew when somebody put a document in force.
final class PromiseShelf: Sendable {
  private let library = Mutex<(newest: PromiseDocument.ID?, library: PromiseLibrary)?>(nil)

  /// What is in force as a transaction sees it.
  func library(in reader: any StoreReader) throws -> PromiseLibrary {
    let newest = try reader.newestPromiseDocument()
    return try library.withLock { kept in
      if let kept, kept.newest == newest { return kept.library }
      let read = PromiseLibrary(
        newest == nil ? [] : try reader.promiseDocuments(),
        roster: newest == nil ? DeskRoster() : try reader.roster())
      kept = (newest, read)
      return read
    }
  }

  /// Whether it was read once.
  var isFilled: Bool { library.withLock { $0 != nil } }
}
