import Glibc

/// Where the demo desk is: a folder that goes afterwards, or where the person wants it.
struct DemoPlace {
  let store: String
  private let folder: String?

  init(store: String?) throws {
    if let store {
      try StoreLocation(option: store).prepare()
      (self.store, folder) = (store, nil)
      return
    }
    let parent = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/deskbell-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        .cannotCreate, "A folder for the demo cannot be made in \(parent): \(SystemError.words).")
    }
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    (self.store, folder) = (made + "/desk.sqlite", made)
  }

  /// Removes what was made for this run alone.
  func remove() {
    guard let folder else { return }
    for ending in ["", "-wal", "-shm"] { unlink(store + ending) }
    rmdir(folder)
  }
}
