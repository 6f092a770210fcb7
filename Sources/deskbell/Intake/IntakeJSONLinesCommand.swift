import ArgumentParser
import DeskbellCore

struct IntakeJSONLinesCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "jsonl", abstract: "Takes in messages and ratings of any channel as JSON Lines.",
    discussion: """
      A line is an object with channel, externalID, from, text and, if there are, thread, subject, \
      sentAt, language, tags and attachments. One with rating (1 to 5), ticket or thread, channel, \
      externalID and, if there is, comment is what a customer thought of an answer. A line that is \
      wrong stops no other.
      """)

  @Argument(help: "The file; else standard input.")
  var file: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let input = InputFile(path: file ?? "-")
    try input.requireReadable()
    var intake = BulkIntake(
      from: input.name, desk: try session.openDesk(), session: session)
    var reader = LineReader(limit: JSONLines.longestLine)
    try input.pieces { bytes in
      for line in reader.read(bytes) { try Self.take(line, into: &intake) }
    }
    if let last = reader.finish() { try Self.take(last, into: &intake) }
    try intake.finish()
  }

  private static func take(_ line: LineReader.Line, into intake: inout BulkIntake) throws {
    let item: IncomingItem?
    do throws(IntakeRefusal) {
      item = try JSONLines.item(line.bytes, number: line.number)
    } catch {
      return try intake.refuse(error)
    }
    if let item { try intake.take(item, line: line.number) }
  }
}
