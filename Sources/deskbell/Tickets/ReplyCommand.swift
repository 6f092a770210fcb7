import ArgumentParser
import DeskbellCore

struct ReplyCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Answers the customer.",
    discussion: """
      The text comes from --text, --file, a canned response, standard input or, on a terminal, \
      your editor. The answer is held for some seconds before it leaves, or until --at: `deskbell \
      undo` takes it back. What should be looked at is printed on standard error; a value that is \
      not filled in keeps the answer from going.
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
  @Option(
    name: .long,
    help: ArgumentHelp(
      "When it leaves: 2h, \"mon 9\", tomorrow 8:30. It comes back as a draft when the customer "
        + "writes first.", valueName: "time"))
  var at: String?
  @OptionGroup var hold: HoldOption
  @Flag(name: .long, help: "Send also what has values that are not filled in.")
  var force = false
  @OptionGroup var files: AttachedFiles
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let writing = session.configuration().configuration.writing
    var settings = session.settings
    settings.holdSeconds = hold.seconds ?? writing.hold
    let session = Session(settings, output: session.output)
    let sendAt = try at.map { try TypedMoment($0, now: DeskClock.system.now()).instant }
    let recipients = to.isEmpty ? nil : to.map { Address(address: $0) }
    let copies = cc.map { Address(address: $0) }
    let checking = MessageWriting(text: text, selection: selection, files: files) {
      desk, names, agent, attachments in
      ReplyChecks(
        desk: desk, names: names, agent: agent, to: recipients, cc: copies,
        attachments: attachments, listedWords: writing.words, isForced: force)
    }
    try checking.run(in: session) { text, responses, attachments in
      var composition = Composition(
        text: text, to: recipients, cc: copies, statusAfter: status, responses: responses,
        sendAt: sendAt, attachments: attachments)
      composition.isSigned = writing.signature
      return .reply(composition)
    }
  }
}
