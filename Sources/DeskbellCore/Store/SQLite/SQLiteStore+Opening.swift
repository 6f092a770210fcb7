import GRDB
import Glibc

extension SQLiteStore {
  /// Opens a store that exists and brings its tables up to date.
  /// - Throws: `DeskError.noStore`, `.notAStore` (the file is left as it is), `.newerStore`.
  static func open(path: String) throws -> SQLiteStore {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { throw DeskError.noStore(path: path) }
      throw DeskError.storage("\(path): \(String(cString: strerror(errno)))")
    }
    // An empty file is a database to the engine, and would become one.
    guard status.st_size > 0 else { throw DeskError.notAStore(path: path) }
    let store = SQLiteStore(path: path)
    let (application, found) = try store.identify(path)
    guard application == SQLiteSchema.applicationID else {
      throw DeskError.notAStore(path: path)
    }
    if found > SQLiteSchema.version {
      throw DeskError.newerStore(path: path, found: found, known: SQLiteSchema.version)
    }
    if found < SQLiteSchema.version { try store.migrate() }
    return store
  }

  /// Whose file it is and how new.
  ///
  /// Asked through the engine only: where a process opens and closes the file by itself, it loses
  /// the locks of all its connections, and another process may throw away what they still need
  /// (https://www.sqlite.org/howtocorrupt.html, 2.2).
  private func identify(_ path: String) throws -> (application: Int32, version: Int) {
    do {
      return try withReader { queue in
        try queue.inDatabase { database in
          (
            try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
            try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
          )
        }
      }
    } catch DeskError.damaged {
      throw DeskError.notAStore(path: path)
    }
  }

  /// Makes a store where there is no file yet.
  /// - Throws: `DeskError.storeExists`.
  static func create(path: String) throws -> SQLiteStore {
    if access(path, F_OK) == 0 { throw DeskError.storeExists(path: path) }
    let store = SQLiteStore(path: path)
    try store.withWriter { queue in
      try queue.inDatabase { database in
        try database.execute(
          sql: """
            PRAGMA application_id = \(SQLiteSchema.applicationID);
            PRAGMA journal_mode = WAL;
            """)
      }
    }
    try store.migrate()
    return store
  }

  static func inMemory() throws -> SQLiteStore {
    let store = try SQLiteStore(inMemory: ())
    try store.migrate()
    return store
  }

  private func migrate() throws {
    try withWriter { queue in try SQLiteSchema.migrator.migrate(queue) }
  }
}
