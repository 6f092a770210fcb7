import Glibc

/// Mail is read by a program of its own, so that the workspace starts without the libraries for
/// it. It lies beside this one.
struct MailHandOver {
  let settings: SessionSettings

  /// Becomes the mail program.
  func become(_ arguments: [String]) throws -> Never {
    guard let folder = ChildProcess.ownFolder else {
      throw Failure(
        .unavailable,
        "The folder of this program cannot be found, so neither can "
          + "deskbell-mail.")
    }
    var handed = arguments + ["--store", try StoreLocation(option: settings.store).path]
    if settings.isJSON { handed.append("--json") }
    try ChildProcess.become(folder + "/deskbell-mail", handed)
  }
}
