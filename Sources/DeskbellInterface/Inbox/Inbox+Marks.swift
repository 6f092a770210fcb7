import DeskbellCore

extension Inbox {
  mutating func toggleMark() {
    guard let row = list.selected else { return }
    if list.marks.removeValue(forKey: row.id) == nil { list.marks[row.id] = row.ticket.version }
  }

  /// Begins a range, or marks everything from its beginning to here.
  mutating func markRange() {
    guard let row = list.selected else { return }
    guard let start = rangeStart, let from = list.rows.firstIndex(where: { $0.id == start }) else {
      rangeStart = row.id
      list.marks[row.id] = row.ticket.version
      return
    }
    for place in min(from, list.index)...max(from, list.index) {
      list.marks[list.rows[place].id] = list.rows[place].ticket.version
    }
    rangeStart = nil
  }

  mutating func markAll(where isWanted: (TicketRow) -> Bool) {
    for row in list.rows where isWanted(row) { list.marks[row.id] = row.ticket.version }
  }
}
