import Glibc

/// The system's words for what the last call failed with.
enum SystemError {
  static var words: String { words(errno) }

  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
