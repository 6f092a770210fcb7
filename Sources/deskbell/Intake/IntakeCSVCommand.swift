import ArgumentParser
import DeskbellCore

struct IntakeCSVCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "Takes in messages from a table (RFC 4180).",
    discussion: """
      The first record names the columns: \(CSVIntake.columns.joined(separator: ", ")). A record \
      that is wrong stops no other.
      """)

  @Argument(help: "The file; - is standard input.")
  var file: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let input = InputFile(path: file)
    try input.requireReadable()
    let desk = try session.openDesk()
    var table = CSVTable(
      name: input.name, intake: BulkIntake(from: input.name, desk: desk, session: session))
    var reader = CSVReader()
    try input.pieces { bytes in
      for record in reader.read(bytes) { try table.take(record) }
    }
    if let last = reader.finish() { try table.take(last) }
    try table.finish()
  }
}

/// A table that is being read: its header, and then messages.
private struct CSVTable {
  let name: String
  var intake: BulkIntake
  private var header: CSVIntake?

  init(name: String, intake: BulkIntake) {
    self.name = name
    self.intake = intake
  }

  mutating func take(_ record: CSVReader.Record) throws {
    guard let header else {
      do throws(IntakeRefusal) {
        header = try CSVIntake(header: record)
      } catch {
        throw Failure(.badData, "\(name), line \(error.line): \(error.reason)")
      }
      return
    }
    let message: IncomingMessage
    do throws(IntakeRefusal) {
      message = try header.message(record)
    } catch {
      return try intake.refuse(error)
    }
    try intake.take(.message(message), line: record.line)
  }

  /// - Throws: `Failure` where there was not even a header.
  mutating func finish() throws {
    guard header != nil else {
      throw Failure(.badData, "\(name) is empty; its first record must name the columns.")
    }
    try intake.finish()
  }
}
