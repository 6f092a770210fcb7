import ArgumentParser
import DeskbellCore
import DeskbellInterface
import DeskbellText

struct ConfigListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists all settings with their values and what they are for.",
    discussion: "A star marks what differs from the default.")

  @OptionGroup var source: ConfigurationOption
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let configuration = source.configuration()
    if session.settings.isJSON {
      for setting in SettingTable.all {
        session.output.json([
          "name": .string(setting.name), "value": .string(setting.written(configuration)),
          "default": .string(setting.standard), "form": .string(setting.form),
          "help": .string(setting.help),
        ])
      }
      return
    }
    var table = Table(columns: [
      .init(""), .init("SETTING"), .init("VALUE", .flexible(minimum: 12)),
      .init("WHAT IT IS FOR", .flexible(minimum: 24)),
    ])
    for setting in SettingTable.all {
      let value = setting.written(configuration)
      table.rows.append([
        Span(value == setting.standard ? "" : "*"), Span(DisplayText(setting.name), .strong),
        Span(DisplayText(value)), Span(DisplayText(setting.help)),
      ])
    }
    table.print(to: session.output)
  }
}
