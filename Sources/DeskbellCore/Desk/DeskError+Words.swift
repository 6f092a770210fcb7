extension DeskError: CustomStringConvertible {
  /// A sentence for people: what happened, to what, what to do.
  public var description: String {
    switch self {
    case .noStore(let path): "There is no desk at \(path); `deskbell init` makes one."
    case .storeExists(let path): "There is something at \(path) already; it was left as it is."
    case .notAStore(let path): "\(path) is not a Deskbell store; it was left as it is."
    case .newerStore(let path, let found, let known):
      "\(path) was written by a newer Deskbell (store version \(found), this program knows "
        + "\(known)); update the program."
    case .busy: "The store is busy: another process has been writing for too long. Try again."
    case .storage(let words): "The store could not be read or written: \(words)."
    case .damaged(let words): "The store is damaged: \(words). Run `deskbell check`."
    case .notFound(let words), .notPermitted(let words), .invalid(let words): words
    }
  }
}
