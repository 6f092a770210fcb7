import ArgumentParser
import DeskbellMail
import Foundation

struct MboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mbox", abstract: "Takes the mails of a mailbox file in.")

  @Argument(help: "The mailbox; - for standard input.")
  var file: String

  @OptionGroup var options: MailOptions

  private static let chunk = 1 << 20

  func run() async throws {
    let input = try InputFile.open(file)
    var intake = BulkIntake(desk: try options.openDesk(), isJSON: options.json)
    var reader = MailboxReader()
    while let data = try InputFile.chunk(of: input, count: Self.chunk) {
      for item in reader.read(data) { try await take(item, into: &intake) }
    }
    if let last = reader.finish() { try await take(last, into: &intake) }
    if reader.hasStrayText {
      try await intake.refuse(
        place: "\(file), before the first message",
        reason: "Text before the first \"From \" line belongs to no message; was this an mbox file?"
      )
    }
    try await intake.finish()
  }

  private func take(_ item: MailboxReader.Item, into intake: inout BulkIntake) async throws {
    let place = "\(file), message \(item.number) at byte \(item.offset)"
    if item.isTooLong {
      let limit = MailboxReader.longestMessage >> 20
      try await intake.refuse(place: place, reason: "The message is longer than \(limit) MiB.")
    } else {
      try await intake.take(item.bytes, place: place)
    }
  }
}
