import Glibc

/// Another program, run and waited for.
enum ChildProcess {
  /// Runs a program on our own streams.
  /// - Returns: Its exit code, or 128 and the number of the signal that ended it.
  static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    var pointers = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child = pid_t()
    let failure = posix_spawn(&child, path, nil, nil, &pointers, environ)
    guard failure == 0 else {
      throw Failure(.failed, "\(path) cannot be started: \(SystemError.words(failure)).")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Becomes another program.
  /// - Throws: `Failure` where that cannot be; else it does not come back.
  static func become(_ path: String, _ arguments: [String]) throws -> Never {
    var pointers = ([path] + arguments).map { strdup($0) } + [nil]
    execv(path, &pointers)
    let words = SystemError.words
    for pointer in pointers { free(pointer) }
    throw Failure(
      .unavailable, "\(path) cannot be started: \(words); it belongs beside the deskbell program.")
  }

  /// This program's own executable.
  static var ownPath: String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }

  /// The folder of this program's own executable.
  static var ownFolder: String? {
    guard let path = ownPath, let slash = path.lastIndex(of: "/") else { return nil }
    return String(path[..<slash])
  }
}
