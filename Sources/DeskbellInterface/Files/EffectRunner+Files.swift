import DeskbellCore
import Glibc

extension EffectRunner {
  func answer(to effect: FileEffect) throws -> WorkspaceAction {
    switch effect {
    case .load(let file, let ticket):
      let preview = try desk.blob(file.sha256).map { FilePreview($0, type: file.type) }
      return .filePreview(file, try preview.map { try shown($0, of: ticket) })
    case .save(let file, let folder):
      let path = try FileSaving.save(
        try bytes(of: file), named: file.name, in: FileReading.expanded(folder))
      return .fileSaved(path)
    case .open(let file):
      return .fileReady(
        try FileSaving.save(
          try bytes(of: file), named: file.name, in: try Self.ownFolder()))
    case .attach(let path, let room):
      let file = try FileReading.read(FileReading.expanded(path))
      guard file.bytes.count <= room else {
        throw Refusal.invalid(
          "With \(file.name) the files are longer than \(FileReading.limit >> 20) MiB together.")
      }
      return .attached(try desk.keep(file))
    case .complete(let beginning):
      return .pathsFound(FileReading.completions(of: beginning), of: beginning)
    }
  }

  private func bytes(of file: Attachment) throws -> [UInt8] {
    guard let bytes = try desk.blob(file.sha256) else {
      throw Refusal.invalid("The bytes of \(file.name) are not kept any more.")
    }
    return bytes
  }

  /// A new folder that nobody else can look into.
  private static func ownFolder() throws -> String {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/deskbell-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal.invalid("No folder can be made in \(place).")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
