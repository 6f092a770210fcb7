import ArgumentParser
import DeskbellCore
import DeskbellText

struct AgentListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the agents with their duty and load.")

  @Flag(name: .long, help: "With former colleagues.")
  var all = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agents = names.roster.agents.filter { all || $0.isActive }
    if session.settings.isJSON {
      for agent in agents { session.output.json(JSONValue(agent, names: names)) }
      return
    }
    var table = Table(columns: [
      .init("HANDLE"), .init("NAME", .flexible(minimum: 12)), .init("ROLE"),
      .init("TIER", isRightAligned: true), .init("DEPARTMENTS", .flexible(minimum: 12)),
      .init("LANGUAGES", .flexible(minimum: 8)), .init("LOAD", isRightAligned: true),
      .init("DUTY"),
    ])
    let loads = Dictionary(try desk.loads().map { ($0.agent, $0) }) { first, _ in first }
    for agent in agents {
      let load = loads[agent.id].map { "\($0.open)/\($0.capacity)" } ?? "0/\(agent.capacity)"
      let departments = agent.departments.compactMap { names.handle($0) }
      let cells = [
        agent.handle, agent.name, agent.role.rawValue, "\(agent.tier)",
        departments.joined(separator: " "), agent.languages.joined(separator: " "), load,
        agent.isActive ? agent.duty.words : "left",
      ]
      table.rows.append(cells.map { Span(DisplayText($0), agent.isActive ? .plain : .faint) })
    }
    table.print(to: session.output)
  }
}
