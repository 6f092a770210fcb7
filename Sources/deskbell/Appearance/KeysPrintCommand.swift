import ArgumentParser
import DeskbellCore
import DeskbellInterface
import DeskbellText

struct KeysPrintCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Prints the keys that are in force and what they do.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The keys of a profile without your own.", valueName: "name"))
  var profile: String?
  @Flag(name: .long, help: "Print a page in Markdown.")
  var markdown = false
  @OptionGroup var source: ConfigurationOption
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let entries = try KeyListing.entries(configuration())
    if session.settings.isJSON {
      for entry in entries { session.output.json(json(entry)) }
    } else if markdown {
      session.output.exactly(KeyPage.markdown)
    } else {
      print(entries, to: session.output)
    }
  }

  /// The person's own, or nothing but a profile.
  private func configuration() throws -> Configuration {
    guard let profile else { return source.configuration() }
    let known = KeyListing.profiles.map(\.name)
    guard known.contains(profile) else {
      throw Failure.usage(
        "There is no profile \(profile); there are \(known.joined(separator: ", ")).")
    }
    var configuration = Configuration()
    configuration.keys.profile = profile
    return configuration
  }

  private func print(_ entries: [KeyListing.Entry], to output: Output) {
    var table = Table(columns: [
      .init("KEYS"), .init("COMMAND"), .init("WHAT IT DOES", .flexible(minimum: 24)),
      .init("WHERE", .flexible(minimum: 12)),
    ])
    for entry in entries {
      let argument = entry.argument.map { " \($0)" } ?? ""
      table.rows.append([
        Span(DisplayText(entry.keys.joined(separator: "  ")), .strong),
        Span(DisplayText(entry.command + argument)), Span(DisplayText(entry.help)),
        Span(DisplayText(entry.contexts.joined(separator: " ")), .faint),
      ])
    }
    table.print(to: output)
  }

  private func json(_ entry: KeyListing.Entry) -> JSONValue {
    [
      "command": .string(entry.command), "argument": .text(entry.argument),
      "title": .string(entry.title), "help": .string(entry.help), "group": .string(entry.group),
      "keys": .strings(entry.keys), "contexts": .strings(entry.contexts),
    ]
  }
}
