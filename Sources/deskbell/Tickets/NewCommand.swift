import ArgumentParser
import DeskbellCore

struct NewCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Opens a ticket for a customer: a call, a walk-in.",
    discussion: """
      What the customer said comes from --text, --file, standard input or, on a terminal, your \
      editor.
      """)

  @Option(name: .long, help: "The customer's mail address, number or handle.")
  var customer: String
  @Option(name: .long, help: "The customer's name.")
  var name: String?
  @Option(name: .long, help: "What it is about.")
  var subject: String
  @Option(name: .long, help: "How the customer came to us.")
  var channel = Channel.phone
  @Option(name: .long, help: "How much it matters.")
  var priority = Priority.normal
  @Option(
    name: .long, help: ArgumentHelp("A department.", valueName: "handle"),
    completion: DeskCompletions.departments)
  var department: String?
  @Option(
    name: .long, help: ArgumentHelp("Who works on it.", valueName: "agent"),
    completion: DeskCompletions.agents)
  var assign: String?
  @Option(name: .long, help: "A tag; may be repeated.")
  var tag: [String] = []
  @Option(name: .long, help: ArgumentHelp("The customer's language.", valueName: "tag"))
  var language: String?
  @OptionGroup var text: TextOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if text.response != nil {
      throw ValidationError("--response is for answers; a new ticket has the customer's words.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let ticket = NewTicket(
      channel: channel, customer: Address(name: name, address: customer), subject: subject,
      text: try TextSource(options: text).text(filled: nil), priority: priority,
      department: try department.map { try names.department($0).id },
      assignee: try assign.map { try names.agent($0).id }, tags: tag, language: language)
    let opened = try desk.openTicket(ticket, as: .agent(agent.id))
    if session.settings.isJSON {
      let customer = try desk.customer(opened.customer)
      let clocks = try desk.clocks(of: [opened])[opened.id] ?? []
      session.output.json(
        JSONValue(opened, customer: customer, clocks: clocks, names: names)
          .adding([opened.dueMember]))
    } else {
      session.output.line("#\(opened.id.description): opened")
    }
  }
}
