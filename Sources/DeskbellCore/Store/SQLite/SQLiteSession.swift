import GRDB

/// A transaction on SQLite. What it can do is in one extension for each topic.
struct SQLiteSession {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// Runs a statement that is prepared once for each connection.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func rows<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
  ) throws -> [Value] {
    let cursor = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try cursor.next() { values.append(try read(row)) }
    return values
  }

  func first<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
  ) throws -> Value? {
    let cursor = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    return try cursor.next().map(read)
  }

  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
    try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension SQLiteSession: StoreWriter {
  func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    var value: Value?
    try database.inSavepoint {
      value = try body()
      return .commit
    }
    guard let value else { throw DeskError.storage("a part of a transaction gave nothing") }
    return value
  }
}

extension SQLiteSession {
  func setting(_ name: String) throws -> String? {
    try first("SELECT value FROM setting WHERE name = ?", [name]) { $0[0] }
  }

  func set(_ name: String, to value: String) throws {
    try run(
      """
      INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [name, value])
  }
}

extension Identifier: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { rawValue.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    Int64.fromDatabaseValue(value).map(Self.init(rawValue:))
  }
}

extension Instant: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { milliseconds.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).map(Instant.init(milliseconds:))
  }
}
