import GRDB
import Glibc

extension SQLiteStore {
  /// Opens a store that exists and brings its tables up to date.
  /// - Throws: `DeskError.noStore`, `.notAStore` (the file is left as it is), `.newerStore`.
  static func open(path: String) throws -> SQLiteStore {
    try refuseForeignFile(path)
    let store = SQLiteStore(path: path)
    let found = try store.withReader { queue in
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    }
    if found > SQLiteSchema.version {
      throw DeskError.newerStore(path: path, found: found, known: SQLiteSchema.version)
    }
    if found < SQLiteSchema.version { try store.migrate() }
    return store
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

  /// Looks at the first bytes only, so that a file that is not ours is not even locked.
  private static func refuseForeignFile(_ path: String) throws {
    guard let file = fopen(path, "rb") else {
      if errno == ENOENT { throw DeskError.noStore(path: path) }
      throw DeskError.storage("\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 100)
    guard fread(&header, 1, header.count, file) == header.count,
      header.starts(with: Array("SQLite format 3\u{0}".utf8)),
      // Offset 68 of the header: the application id, big endian
      // (https://www.sqlite.org/fileformat2.html#application_id).
      header[68..<72].reduce(0, { $0 << 8 | Int32($1) }) == SQLiteSchema.applicationID
    else { throw DeskError.notAStore(path: path) }
  }
}
