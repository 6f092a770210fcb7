import ArgumentParser
import DeskbellCore

struct DemoCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a throw-away desk with realistic tickets, to try things.",
    discussion: "The desk is gone afterwards, unless --store says where it is kept.")

  @Option(name: .long, help: "Another seed makes another desk.")
  var seed: UInt64 = 1
  @Flag(name: .long, help: "Only make the desk, keep it, and print where it is.")
  var printStore = false
  @Flag(name: .long, help: "Begin with the tour.")
  var tour = false
  @OptionGroup var workspace: WorkspaceArguments
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    if !printStore { try WorkspaceLauncher.requireTerminal() }
    let place = try DemoPlace(store: session.settings.store)
    defer { if !printStore { place.remove() } }
    let (desk, agent) = try DemoMaking.make(
      at: place.store, seed: seed, agent: session.settings.actsAs,
      holdSeconds: workspace.hold.seconds ?? 10
    )
    guard printStore else {
      var settings = session.settings
      workspace.apply(to: &settings)
      settings.isDemo = true
      settings.beginsTour = tour
      return try MainActor.assumeIsolated {
        try WorkspaceLauncher.launch(
          desk: desk, agent: agent, settings: settings, Session(settings).configuration())
      }
    }
    if session.settings.isJSON {
      session.output.json(["store": .string(place.store), "agent": .string(agent.handle)])
    } else {
      session.output.exactly(place.store + "\n")
    }
  }
}
