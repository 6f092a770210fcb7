import Glibc

/// Mail is read by a program of its own, so that the workspace starts without the libraries for
/// it. It lies beside this one.
struct MailHandOver {
  let settings: SessionSettings

  /// Whether a mail server may have written this line: it takes any code but 0 and 75 for a reason to
  /// send the mail back.
  static func isDoor(_ arguments: [String]) -> Bool { arguments.starts(with: ["intake", "mail"]) }

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
