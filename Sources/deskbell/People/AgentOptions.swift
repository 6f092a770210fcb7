import ArgumentParser
import DeskbellCore

/// What can be said about an agent; what is not given stays as it is.
struct AgentOptions: ParsableArguments {
  @Option(name: .long, help: "The full name.")
  var name: String?
  @Option(name: .long, help: "The mail address.")
  var address: String?
  @Option(name: .long, help: "What the agent may do.")
  var role: Role?
  @Option(name: .long, help: ArgumentHelp("The level of expertise, from 1.", valueName: "number"))
  var tier: Int?
  @Option(name: .long, help: ArgumentHelp("A language; may be repeated.", valueName: "tag"))
  var language: [String] = []
  @Option(name: .long, help: "A skill; may be repeated.")
  var skill: [String] = []
  @Option(
    name: .long, help: ArgumentHelp("A department; may be repeated.", valueName: "handle"),
    completion: DeskCompletions.departments)
  var department: [String] = []
  @Option(name: .long, help: ArgumentHelp("Open tickets that are a full load.", valueName: "count"))
  var capacity: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The calendar of the agent's own hours, in which notices come; 'none' for any time.",
      valueName: "name"))
  var calendar: String?
  @Option(name: .long, help: "The Unix user that is this agent; '' for none.")
  var unixUser: String?

  mutating func validate() throws {
    if let tier, !(1...99).contains(tier) { throw ValidationError("--tier is from 1 to 99.") }
    if let capacity, !(0...100_000).contains(capacity) {
      throw ValidationError("--capacity is from 0 to 100000.")
    }
  }

  /// The agent with what was given changed.
  func applied(to agent: Agent, names: DeskNames) throws -> Agent {
    var changed = agent
    changed.name = name ?? agent.name
    changed.address = address ?? agent.address
    changed.role = role ?? agent.role
    changed.tier = tier ?? agent.tier
    if !language.isEmpty { changed.languages = language }
    if !skill.isEmpty { changed.skills = skill }
    if !department.isEmpty {
      changed.departments = try department.map { try names.department($0).id }
    }
    changed.capacity = capacity ?? agent.capacity
    if let calendar { changed.calendar = ["", "none"].contains(calendar) ? nil : calendar }
    if let unixUser { changed.unixUser = unixUser.isEmpty ? nil : unixUser }
    return changed
  }
}
