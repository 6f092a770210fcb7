/// Why the desk could not do something at all, for people.
public enum DeskError: Error, Hashable, Sendable {
  case noStore(path: String)
  case storeExists(path: String)
  case notAStore(path: String)
  case newerStore(path: String, found: Int, known: Int)
  /// Another process held the store for longer than we wait.
  case busy
  /// No space, an unreadable file, a broken disk: the engine's words.
  case storage(String)
  case damaged(String)
  case notFound(String)
  case notPermitted(String)
  case invalid(String)
}
