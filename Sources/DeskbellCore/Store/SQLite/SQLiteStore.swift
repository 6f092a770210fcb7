import GRDB
import Glibc
import Synchronization

/// The store in one SQLite file (or in memory), through GRDB.
///
/// One connection writes, one reads, one watches for commits of others; each is opened when it is
/// first needed, so that the first list costs one. Readers do not wait for the writer (WAL).
final class SQLiteStore: Store {
  /// Seconds that a writer waits for its turn before it gives up.
  static let patience = 5.0

  private enum Place {
    case file(String)
    case memory(DatabaseQueue)
  }

  private let place: Place
  private let writer = Mutex<DatabaseQueue?>(nil)
  private let reader = Mutex<DatabaseQueue?>(nil)
  private let watcher = Mutex<DatabaseQueue?>(nil)

  /// Does not touch the file; `SQLiteStore+Opening` does.
  init(path: String) { place = .file(path) }

  init(inMemory: Void) throws {
    place = .memory(try DatabaseQueue(configuration: Self.configuration(isReader: false)))
  }

  func read<Value>(_ body: (any StoreReader) throws -> Value) throws -> Value {
    try translatingErrors {
      try queue(reader, isReader: true).inDatabase { database in
        var value: Value?
        try database.inTransaction(.deferred) {
          value = try body(SQLiteSession(database))
          return .commit
        }
        guard let value else { throw DeskError.storage("a reading transaction gave nothing") }
        return value
      }
    }
  }

  func write<Value>(_ body: (any StoreWriter) throws -> Value) throws -> Value {
    try write(marking: "desk", body)
  }

  func writePresence(_ body: (any StoreWriter) throws -> Void) throws {
    // In WAL mode that spares the wait for the disk; the next real change brings this along.
    try configureWriter("PRAGMA synchronous = NORMAL")
    defer {
      // Where this fails the next write says so: the connection is broken.
      try? configureWriter("PRAGMA synchronous = FULL")
    }
    try write(marking: "presence", body)
  }

  private func write<Value>(
    marking mark: String, _ body: (any StoreWriter) throws -> Value
  ) throws -> Value {
    try translatingErrors {
      try queue(writer, isReader: false).inDatabase { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          let session = SQLiteSession(database)
          let changes = database.totalChangesCount
          value = try body(session)
          if database.totalChangesCount != changes {
            try session.run("UPDATE store_mark SET value = value + 1 WHERE name = ?", [mark])
          }
          return .commit
        }
        guard let value else { throw DeskError.storage("a writing transaction gave nothing") }
        return value
      }
    }
  }

  func writeWithoutWaiting<Value>(_ body: (any StoreWriter) throws -> Value) throws -> Value {
    try configureWriter("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144")
    defer {
      // Where this fails the next write says so: the connection is broken.
      try? configureWriter("PRAGMA synchronous = FULL; PRAGMA cache_size = -2000")
    }
    return try write(body)
  }

  private func configureWriter(_ pragmas: String) throws {
    try withWriter { queue in try queue.inDatabase { try $0.execute(sql: pragmas) } }
  }

  func changeMark() throws -> Int64 {
    try translatingErrors {
      try queue(watcher, isReader: true).inDatabase { database in
        // Outside a transaction: inside one the version stands still.
        try Int64.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    }
  }

  func changeMarks() throws -> ChangeMarks {
    try translatingErrors {
      try queue(watcher, isReader: true).inDatabase { database in
        let session = SQLiteSession(database)
        let marks = Dictionary(
          uniqueKeysWithValues: try session.rows("SELECT name, value FROM store_mark") {
            ($0[0] as String, $0[1] as Int64)
          })
        return ChangeMarks(desk: marks["desk"] ?? 0, presence: marks["presence"] ?? 0)
      }
    }
  }

  func backUp(to path: String) throws {
    if access(path, F_OK) == 0 { throw DeskError.storeExists(path: path) }
    try translatingErrors {
      try queue(reader, isReader: true).inDatabase { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    }
  }

  func vacuum() throws {
    try withWriter { queue in
      try queue.inDatabase { database in
        // The index keeps words of what it forgot until its parts are put together.
        try database.execute(
          sql: """
            INSERT INTO message_search (message_search) VALUES ('optimize');
            VACUUM;
            """)
        // The log keeps old pages while somebody reads them.
        let isBusy = try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? false
        if isBusy { throw DeskError.busy }
      }
    }
  }

  func engineProblems() throws -> [String] {
    try translatingErrors {
      try queue(reader, isReader: true).inDatabase { database in
        let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check")
          .filter { $0 != "ok" }
        let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
          "a row of \(row[0] as String? ?? "?") refers to a missing row of "
            + "\(row[2] as String? ?? "?")"
        }
        return integrity + references
      }
    }
  }

  /// For opening and migrating: work on the writing connection outside a transaction.
  func withWriter<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    try translatingErrors { try body(queue(writer, isReader: false)) }
  }

  func withReader<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    try translatingErrors { try body(queue(reader, isReader: true)) }
  }

  private func queue(_ slot: borrowing Mutex<DatabaseQueue?>, isReader: Bool) throws
    -> DatabaseQueue
  {
    switch place {
    case .memory(let queue): return queue
    case .file(let path):
      return try slot.withLock { queue in
        if let queue { return queue }
        let opened = try DatabaseQueue(
          path: path, configuration: Self.configuration(isReader: isReader))
        queue = opened
        return opened
      }
    }
  }

  private static func configuration(isReader: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = isReader ? "deskbell reader" : "deskbell writer"
    configuration.busyMode = .callback(waitForTurn)
    configuration.prepareDatabase { database in
      // A change that was acknowledged survives a power cut.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      database.add(function: WordsFunction.function)
    }
    return configuration
  }

  /// Short jittered sleeps: the engine's own handler sleeps up to 100 ms at a time and starves those
  /// who came late.
  private static func waitForTurn(_ tries: Int) -> Bool {
    let averageSeconds = 0.003
    guard Double(tries) * averageSeconds < patience else { return false }
    usleep(UInt32.random(in: 1_000...5_000))
    return true
  }

  private func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw Self.translated(error)
    }
  }

  private static func translated(_ error: DatabaseError) -> DeskError {
    let words = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_FULL: return .storage("the disk is full")
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: return .damaged(words)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: return .storage(words)
    default: return .storage(words)
    }
  }
}
