import CLinux
import Glibc

/// Keeps standard error in a file while the screen is in use: a message in the middle of the screen
/// would be overwritten, and spoil it.
@MainActor
final class ErrorLog {
  let path: String
  private let file: Int32
  /// Where standard error went before, to be put back.
  let savedError: Int32
  private let sizeAtStart: off_t

  /// nil when standard error goes somewhere else than to a terminal, or the file cannot be opened.
  init?(path: String) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    savedError = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    sizeAtStart = Self.size(of: file)
    guard file >= 0, savedError >= 0 else { return nil }
  }

  func redirect() { dup2(file, STDERR_FILENO) }

  func restore() { dup2(savedError, STDERR_FILENO) }

  var hasNews: Bool { Self.size(of: file) > sizeAtStart }

  /// What people are told when there is something in the file.
  var notice: String { "Messages from this session are in \(path)\n" }

  private static func size(of file: Int32) -> off_t {
    var status = stat()
    return fstat(file, &status) == 0 ? status.st_size : 0
  }
}
