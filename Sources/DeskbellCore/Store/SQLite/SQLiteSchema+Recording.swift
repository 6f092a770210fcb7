import GRDB

extension SQLiteSchema {
  /// Answers of before there was a sender: those whose time has passed are never sent.
  static let recording = """
    UPDATE message SET delivery = 'recorded'
      WHERE delivery = 'queued' AND (release_at IS NULL OR release_at <= ?);
    CREATE INDEX message_recorded ON message (release_at) WHERE delivery = 'recorded';
    """

  /// Lets the largest table take one more state without writing it anew: nothing on the disk
  /// changes by a wider CHECK (SQLite, ALTER TABLE, "Making Other Kinds Of Table Schema Changes").
  static func allowRecorded(_ database: Database) throws {
    let narrow = "CHECK (delivery IN ('none', 'queued', 'sent', 'withdrawn'))"
    let wide = "CHECK (delivery IN ('none', 'queued', 'sent', 'recorded', 'withdrawn'))"
    let version = try Int.fetchOne(database, sql: "PRAGMA schema_version") ?? 0
    try database.execute(sql: "PRAGMA writable_schema = ON")
    defer { try? database.execute(sql: "PRAGMA writable_schema = OFF") }
    try database.execute(
      sql: """
        UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = 'message'
        """,
      arguments: [narrow, wide])
    // Other connections and this one read the schema anew.
    try database.execute(sql: "PRAGMA schema_version = \(version + 1)")
  }
}
