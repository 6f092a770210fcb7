import ArgumentParser
import DeskbellCore

/// A place in a list as it is printed and typed: sort key and ticket number.
struct CursorArgument: ExpressibleByArgument {
  let cursor: PageCursor

  init(_ cursor: PageCursor) { self.cursor = cursor }

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let key = Int64(parts[0]), let ticket = Int64(parts[1]) else {
      return nil
    }
    cursor = PageCursor(key: key, ticket: Ticket.ID(rawValue: ticket))
  }

  var text: String { "\(cursor.key):\(cursor.ticket)" }
}
