import Glibc

/// Writes a file from outside into a folder: under a safe name, never over another one, whole or not
/// at all, readable by nobody else.
public enum FileSaving {
  /// Why a file could not be saved, in words.
  public struct Trouble: Error, Hashable, CustomStringConvertible {
    public var description: String

    init(_ what: String) { description = "\(what): \(String(cString: strerror(errno)))." }
  }

  /// - Parameters:
  ///   - name: As the sender gave it.
  ///   - folder: Must be there.
  /// - Returns: The path of the new file.
  public static func save(
    _ bytes: [UInt8], named name: String, in folder: String
  ) throws(Trouble) -> String {
    let draft = "\(folder)/.deskbell-\(getpid())-\(UInt32.random(in: .min ... .max)).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Trouble("Nothing can be saved in \(folder)") }
    defer { unlink(draft) }
    do {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, folder)
    }
    let safe = SafeFileName.make(from: name)
    for number in 1...9_999 {
      let path = "\(folder)/\(number == 1 ? safe : SafeFileName.numbered(safe, number))"
      // A second name for the file fails where the name is taken, and is never half there.
      if link(draft, path) == 0 { return path }
      if errno == EEXIST { continue }
      guard errno == EPERM || errno == ENOTSUP || errno == EMLINK else {
        throw Trouble("\(path) cannot be made")
      }
      if let made = try renamed(draft, to: path) { return made }
    }
    errno = EEXIST
    throw Trouble("\(safe) cannot be saved in \(folder)")
  }

  /// Makes a new file of a name that somebody chose: never over another one, readable by nobody
  /// else, whole or not at all.
  public static func create(_ bytes: [UInt8], at path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Trouble("\(path) cannot be made") }
    defer { close(descriptor) }
    do {
      try write(bytes, to: descriptor, path)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// - Throws: `Refusal` where something has the name already or there is no folder for it.
  public static func requireFree(_ path: String) throws {
    var facts = stat()
    if lstat(path, &facts) == 0 {
      throw Refusal.invalid("\(path) is there already and stays as it is: give another name.")
    }
    let folder = FileReading.folder(of: path)
    guard FileReading.isFolder(folder.isEmpty ? "." : folder) else {
      throw Refusal.invalid("There is no folder \(folder): make it, or give another one.")
    }
  }

  /// For file systems where a file has one name only; nil: the name is taken.
  private static func renamed(_ draft: String, to path: String) throws(Trouble) -> String? {
    let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if place < 0, errno == EEXIST { return nil }
    guard place >= 0 else { throw Trouble("\(path) cannot be made") }
    close(place)
    guard rename(draft, path) == 0 else { throw Trouble("\(path) cannot be written") }
    return path
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ folder: String
  ) throws(Trouble) {
    guard (try? WholeFile.write(bytes, to: descriptor)) != nil, fsync(descriptor) == 0 else {
      throw Trouble("The file cannot be written in \(folder)")
    }
  }
}
