import Glibc

/// The system's words for what the last call failed with.
enum SystemError {
  static var words: String { words(errno) }

  static func words(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    _ = __xpg_strerror_r(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
