import DeskbellCore
import ArgumentParser
import DeskbellInterface
import DeskbellText

struct KeysPrintCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Prints the keys and what they do.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    if session.settings.isJSON {
      for entry in KeyListing.desk { session.output.json(json(entry)) }
      return
    }
    var table = Table(columns: [
      .init("KEYS"), .init("COMMAND"), .init("WHAT IT DOES", .flexible(minimum: 24)),
      .init("WHERE", .flexible(minimum: 12)),
    ])
    for entry in KeyListing.desk {
      table.rows.append([
        Span(DisplayText(entry.keys.joined(separator: "  ")), .strong),
        Span(DisplayText(entry.command)), Span(DisplayText(entry.help)),
        Span(DisplayText(entry.contexts.joined(separator: " ")), .faint),
      ])
    }
    table.print(to: session.output)
  }

  private func json(_ entry: KeyListing.Entry) -> JSONValue {
    [
      "command": .string(entry.command), "title": .string(entry.title),
      "help": .string(entry.help), "group": .string(entry.group),
      "keys": .strings(entry.keys), "contexts": .strings(entry.contexts),
    ]
  }
}
