import DeskbellCore
import Glibc

/// Files that are written.
enum OutputFile {
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    do throws(WholeFile.Trouble) {
      try WholeFile.write(bytes, to: descriptor)
    } catch {
      throw Failure(.inputOutput, "\(name) cannot be written: \(error).")
    }
  }

  /// Puts new contents in place of a file's: all of them or, where something fails, none.
  static func replace(_ path: String, _ text: String) throws {
    var facts = stat()
    guard let resolved = realpath(path, nil), stat(resolved, &facts) == 0 else {
      throw Failure(.noInput, "\(path) cannot be found: \(SystemError.words).")
    }
    defer { free(resolved) }
    let target = String(cString: resolved)
    let draft = "\(target).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, facts.st_mode & 0o777)
    guard descriptor >= 0 else {
      throw Failure(.cannotCreate, "\(draft) cannot be made: \(SystemError.words).")
    }
    do {
      defer { close(descriptor) }
      try write(Array(text.utf8), to: descriptor, name: draft)
      guard fchmod(descriptor, facts.st_mode & 0o777) == 0, fsync(descriptor) == 0 else {
        throw Failure(.inputOutput, "\(draft) cannot be written: \(SystemError.words).")
      }
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, target) == 0 else {
      let words = SystemError.words
      unlink(draft)
      throw Failure(.inputOutput, "\(path) cannot be replaced: \(words).")
    }
  }

  /// Makes a file that must not exist yet.
  static func create(
    _ path: String, _ text: String, replacing: Bool = false, mode: mode_t = 0o644
  ) throws {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, mode)
    guard descriptor >= 0 else {
      throw Failure(.cannotCreate, "\(path) cannot be made: \(SystemError.words).")
    }
    defer { close(descriptor) }
    try write(Array(text.utf8), to: descriptor, name: path)
  }
}
