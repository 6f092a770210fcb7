import ArgumentParser
import DeskbellCore

/// Says which command was probably meant where the first word is none.
enum UnknownCommand {
  /// The first word of the command line, if no command has that name.
  static func word(in arguments: [String]) -> String? {
    guard let index = CommandWord.index(in: arguments) else { return nil }
    let word = arguments[index]
    return names.contains(word) || word == "help" ? nil : word
  }

  static func sentence(_ word: String) -> String {
    let start = "There is no command '\(word)'"
    guard let near = NearestWord.nearest(to: word, among: names) else {
      return "\(start); `deskbell --help` lists them."
    }
    return "\(start); did you mean '\(near)'? `deskbell --help` lists them all."
  }

  static var names: [String] {
    let configuration = DeskbellCommand.configuration
    let grouped = configuration.groupedSubcommands.flatMap(\.subcommands)
    return (configuration.ungroupedSubcommands + grouped).compactMap {
      $0.configuration.commandName
    }
  }
}
