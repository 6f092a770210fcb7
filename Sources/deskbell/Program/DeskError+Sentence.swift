import DeskbellCore

extension DeskError {
  /// What happened, to what, and what to do.
  var sentence: String {
    switch self {
    case .noStore(let path):
      "there is no desk at \(path); `deskbell init` makes one, `deskbell demo` opens one to try"
    case .storeExists(let path):
      "there is a desk at \(path) already; nothing was changed (--store names another place)"
    case .notAStore(let path):
      "\(path) is not a desk of Deskbell and was left untouched; --store names another file"
    case .newerStore(let path, let found, let known):
      "\(path) was made by a newer Deskbell (format \(found), this one knows \(known)); "
        + "use that version"
    case .busy: "the desk is busy: another process held it for too long; try again"
    case .storage(let reason): "the desk could not be read or written: \(reason)"
    case .damaged(let reason):
      "the desk is damaged: \(reason); `deskbell check` says how far, a backup helps"
    case .notFound(let what): what
    case .notPermitted(let what): what
    case .invalid(let what): what
    }
  }
}
