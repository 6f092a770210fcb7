import ArgumentParser
import DeskbellCore

struct AgentShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one agent.")

  @Argument(help: "The handle; else yourself.", completion: DeskCompletions.agents)
  var agent: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let names = try DeskNames(session.openDesk())
    let shown = try agent.map { try names.agent($0) } ?? session.agent(in: names.roster)
    if session.settings.isJSON {
      session.output.json(JSONValue(shown, names: names))
      return
    }
    let departments = shown.departments.compactMap { names.handle($0) }
    let facts: [(String, String)] = [
      ("handle", shown.handle), ("name", shown.name), ("address", shown.address),
      ("role", shown.role.rawValue), ("tier", "\(shown.tier)"),
      ("departments", departments.joined(separator: " ")),
      ("languages", shown.languages.joined(separator: " ")),
      ("skills", shown.skills.joined(separator: " ")), ("duty", shown.duty.words),
      ("calendar", shown.calendar ?? ""), ("capacity", "\(shown.capacity)"),
      ("unix user", shown.unixUser ?? ""),
    ]
    session.output.facts(facts.filter { !$0.1.isEmpty })
    if !shown.isActive { session.output.line("no longer works here") }
  }
}
