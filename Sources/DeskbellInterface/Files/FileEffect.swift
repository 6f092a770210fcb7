import DeskbellCore

/// Work with files that came or are to go.
enum FileEffect: Equatable, Sendable {
  case load(Attachment, of: Ticket.ID)
  case save(Attachment, folder: String)
  /// Puts a file where another program can read it.
  case open(Attachment)
  /// Reads a file of at most so many bytes and keeps it in the desk.
  case attach(String, room: Int)
  case complete(String)
}
