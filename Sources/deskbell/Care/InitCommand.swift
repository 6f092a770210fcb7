import ArgumentParser
import DeskbellCore
import DeskbellDemo

struct InitCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new desk with you as its administrator.")

  @Option(name: .long, help: "The name of the desk.")
  var name = "Desk"
  @Flag(name: .long, help: "With sample departments, canned responses, a calendar and a policy.")
  var sample = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let location = try session.storeLocation()
    try location.prepare()
    let desk = try Desk.create(path: location.path, name: name)
    let agent = try Founder.join(desk, named: session.settings.actsAs)
    if sample {
      try SampleContents.add(to: desk, zone: SystemZone.name, as: .agent(agent.id))
    }
    if session.settings.isJSON {
      session.output.json([
        "store": .string(location.path), "name": .string(name), "agent": .string(agent.handle),
      ])
    } else {
      session.output.line("A desk was made at \(location.path).")
      session.output.line("You are its administrator, \(agent.handle).")
    }
  }
}
