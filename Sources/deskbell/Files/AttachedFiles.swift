import ArgumentParser
import DeskbellCore

/// Files that go with a message.
struct AttachedFiles: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("A file that goes with it; may be repeated.", valueName: "path")
  )
  var attach: [String] = []

  /// Reads the files and keeps their bytes in the desk.
  /// - Throws: `Refusal`, before anything is kept.
  func keep(in desk: Desk) throws -> [Attachment] {
    let files = try attach.map { try FileReading.read(FileReading.expanded($0)) }
    guard files.reduce(0, { $0 + $1.bytes.count }) <= FileReading.limit else {
      throw Refusal.invalid(
        "The files are longer than \(FileReading.limit >> 20) MiB together, the most that is sent.")
    }
    return try files.map { try desk.keep($0) }
  }
}
