import ArgumentParser
import DeskbellCore

struct ReplyCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Answers the customer.",
    discussion: """
      The text comes from --text, --file, a canned response, standard input or, on a terminal, \
      your editor. The answer is held for some seconds before it leaves: `deskbell undo` takes it \
      back.
      """)

  @OptionGroup var text: TextOptions
  @Option(
    name: .long, help: ArgumentHelp("What the tickets become with it.", valueName: "status"))
  var status: TicketStatus?
  @Option(
    name: .long,
    help: ArgumentHelp("Instead of everybody on the ticket; may be repeated.", valueName: "address")
  )
  var to: [String] = []
  @Option(
    name: .long, help: ArgumentHelp("Who gets a copy; may be repeated.", valueName: "address"))
  var cc: [String] = []
  @OptionGroup var files: AttachedFiles
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let writing = MessageWriting(text: text, selection: selection, files: files)
    try writing.run(in: session) { text, responses, attachments in
      .reply(
        Composition(
          text: text, to: to.isEmpty ? nil : to.map { Address(address: $0) },
          cc: cc.map { Address(address: $0) }, statusAfter: status, responses: responses,
          attachments: attachments))
    }
  }
}
