import ArgumentParser
import DeskbellInterface

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The desk; else $DESKBELL_STORE, else your own.", valueName: "path"),
    completion: .file())
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who acts; else $DESKBELL_AGENT, else the agent of the Unix user.", valueName: "agent"),
    completion: DeskCompletions.agents)
  var actsAs: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("When to use colours.", valueName: "when"))
  var color: ColorChoice = .auto

  var settings: SessionSettings {
    SessionSettings(store: store, actsAs: actsAs, isJSON: json, color: color)
  }
}

/// The options of what opens a workspace: one group, so that they are understood on both sides of
/// the subcommand's name.
struct WorkspaceArguments: ParsableArguments {
  @Option(name: .long, help: "The theme of the workspace, by name or as a file.")
  var theme: String?
  @Flag(name: .long, help: "Rings the terminal's bell with notices of promises.")
  var bell = false
  @Flag(name: .long, help: "Begins at the beginning, not where I left.")
  var noResume = false
  @OptionGroup var hold: HoldOption
  @OptionGroup var configuration: ConfigurationOption

  func apply(to settings: inout SessionSettings) {
    settings.theme = theme
    settings.rings = bell
    settings.resumes = !noResume
    settings.holdSeconds = hold.seconds
    settings.configuration = configuration.path
  }
}
