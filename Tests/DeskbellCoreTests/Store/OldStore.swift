import GRDB

@testable import DeskbellCore

/// Stores of earlier releases, with the contents of a present one.
enum OldStore {
  /// Makes the empty store of an earlier release.
  static func make(_ path: String, upTo migration: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA application_id = \(SQLiteSchema.applicationID); PRAGMA journal_mode = WAL")
    }
    try SQLiteSchema.migrator.migrate(queue, upTo: migration)
    return queue
  }

  /// Writes a store as an earlier release left it: its tables, and in them the rows of another store
  /// that it has columns for. The search index stays empty.
  static func write(_ path: String, upTo migration: String, from present: String) throws {
    let queue = try make(path, upTo: migration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "ATTACH ? AS present", arguments: [present])
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'message_search%'
            AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          """)
      try database.inTransaction {
        for table in tables { try copy(table, in: database) }
        return .commit
      }
      try database.execute(sql: "DETACH present")
    }
  }

  private static func copy(_ table: String, in database: Database) throws {
    let columns = try database.columns(in: table, in: "main").map { "\"\($0.name)\"" }
    let names = columns.joined(separator: ", ")
    try database.execute(sql: "DELETE FROM main.\"\(table)\"")
    try database.execute(
      sql: "INSERT INTO main.\"\(table)\" (\(names)) SELECT \(names) FROM present.\"\(table)\"")
  }
}
