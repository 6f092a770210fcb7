import DeskbellText
import Glibc

/// What the program says about its work, line by line, on standard error.
enum StandardError {
  /// Says a sentence under the program's name. Further lines stand as they are.
  static func say(_ message: String) {
    note("deskbell: " + message)
  }

  /// Says something that is no trouble: a hint, a summary.
  static func note(_ message: String) {
    write(DisplayText.block(message) + "\n")
  }

  /// Writes what is known to be harmless.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nobody can be told that standard error does not work.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
