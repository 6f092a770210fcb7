import ArgumentParser
import DeskbellInterface

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "What can be set, and what is.",
    discussion: """
      The configuration is config.yaml in $XDG_CONFIG_HOME/deskbell or ~/.config/deskbell, or what \
      $DESKBELL_CONFIG names.
      """,
    subcommands: [
      ConfigListCommand.self, ConfigCheckCommand.self, ConfigPrintDefaultCommand.self,
    ])
}

/// Which configuration a command is about.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The configuration; else $DESKBELL_CONFIG, else your own.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String?

  /// Where it is found; nil where nothing says where to look.
  var file: ConfigurationFile? { ConfigurationFile(option: path) }

  /// What is set; what is wrong with the file goes to standard error.
  func configuration() -> Configuration {
    guard let found = file?.read() else { return Configuration() }
    for problem in found.problems { StandardError.say(problem.exactDescription) }
    return found.configuration
  }
}
