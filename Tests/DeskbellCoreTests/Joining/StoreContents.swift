import GRDB

@testable import DeskbellCore

/// All that a store says about tickets but what moves with every action: history, versions, times of
/// change.
struct StoreContents: Equatable {
  private static let tables = [
    "ticket", "ticket_tag", "follower", "message", "message_body", "attachment", "message_key",
    "conversation_key", "ticket_link", "draft", "customer", "customer_address",
    "open_ticket_count",
  ]
  private static let moving: Set<String> = [
    "version", "change_seq", "updated_at", "attention_at", "level_at",
  ]

  private(set) var rows: [String: Set<String>] = [:]

  init(_ desk: Desk) throws {
    guard let store = desk.store as? SQLiteStore else { return }
    rows = try store.withReader { queue in
      try queue.inDatabase { database in
        var rows: [String: Set<String>] = [:]
        for table in Self.tables {
          let all = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
          rows[table] = Set(all.map(Self.text))
        }
        // Groups without tickets are as good as none.
        rows["open_ticket_count"] = rows["open_ticket_count"]?.filter {
          !$0.contains("tickets=0")
        }
        return rows
      }
    }
  }

  private static func text(_ row: Row) -> String {
    row.filter { !moving.contains($0.0) }.map { "\($0.0)=\($0.1)" }.joined(separator: "\n")
  }

  /// What stands in one and not in the other.
  func differences(from other: StoreContents) -> [String] {
    Self.tables.flatMap { table in
      let (mine, theirs) = (rows[table] ?? [], other.rows[table] ?? [])
      return mine.subtracting(theirs).map { "+ \(table) \($0)" }
        + theirs.subtracting(mine).map { "- \(table) \($0)" }
    }
  }
}
