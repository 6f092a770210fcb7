import ArgumentParser
import DeskbellCore

struct DepartmentEditCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the name or the signature of a department.",
    discussion: """
      The signature stands below the answers of the department; values such as {{agent.name}} are \
      filled in, and a line whose value is missing is left out. An empty one removes it.
      """)

  @Argument(help: "The handle.", completion: DeskCompletions.departments)
  var handle: String
  @Option(name: .long, help: "The name that people read.")
  var name: String?
  @Option(name: .long, help: "What stands below its answers.")
  var signature: String?
  @Option(
    name: .long,
    help: ArgumentHelp("A file with the signature; - is standard input.", valueName: "path"))
  var signatureFile: String?
  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    if signature != nil, signatureFile != nil {
      throw ValidationError("Give --signature or --signature-file, not both.")
    }
    if name == nil, signature == nil, signatureFile == nil {
      throw ValidationError("What is to change? --name, --signature or --signature-file.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let actor = try session.agent(in: names.roster)
    var department = try names.department(handle)
    if let name { department.name = name }
    if let text = try signatureFile.map({ try InputFile(path: $0).text() }) ?? signature {
      var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
      department.signature = lines.joined(separator: "\n")
    }
    try desk.save(department, as: .agent(actor.id))
    if session.settings.isJSON {
      session.output.json(JSONValue(try DeskNames(desk).department(handle)))
    } else {
      session.output.line("\(handle): changed")
    }
  }
}
