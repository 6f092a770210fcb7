import DeskbellCore
import GRDB

/// A contentless full-text index as the store has it, over texts given by the test.
struct SearchIndex {
  private let queue: DatabaseQueue

  init(_ texts: [String]) throws {
    queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE text USING fts5(
            body, content='', tokenize='unicode61 remove_diacritics 2')
          """)
      for (row, text) in texts.enumerated() {
        try db.execute(
          sql: "INSERT INTO text(rowid, body) VALUES (?, ?)",
          arguments: [row, SearchSegmentation.segmented(text)])
      }
    }
  }

  /// The positions of the texts that match an expression.
  func rows(matching expression: String) throws -> [Int] {
    try queue.read { db in
      try Int.fetchAll(
        db, sql: "SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid",
        arguments: [expression])
    }
  }

  /// The positions of the texts that have all the terms; nil where nothing can be looked for.
  func rows(_ terms: SearchTerm..., excluding: [SearchTerm] = []) throws -> [Int]? {
    try SearchExpression.matching(terms, excluding: excluding).map(rows(matching:))
  }
}
