import ArgumentParser
import DeskbellCore
import DeskbellText

struct MacroListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists your macros and the shared ones.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let macros = try desk.macros(of: session.reader(in: names.roster)?.id)
    if session.settings.isJSON {
      for macro in macros { session.output.json(JSONValue(macro, names: names)) }
      return
    }
    var table = Table(columns: [
      .init("NAME"), .init("OWNER"), .init("TITLE", .flexible(minimum: 16)),
      .init("DOES", .flexible(minimum: 16)),
    ])
    for macro in macros {
      let steps =
        macro.file.steps.map(\.words) + (macro.file.replies ? ["reply"] : [])
      table.rows.append(
        [
          macro.name, names.handle(macro.owner) ?? "shared", macro.file.title,
          steps.joined(separator: ", "),
        ].map { Span(DisplayText($0)) })
    }
    table.print(to: session.output)
  }
}

extension JSONValue {
  init(_ macro: Macro, names: DeskNames) {
    self = [
      "name": .string(macro.name),
      "owner": .text(names.handle(macro.owner)),
      "title": .string(macro.file.title),
      "guard": .text(macro.file.guardQuery),
      "steps": .strings(macro.file.steps.map(\.words)),
      "reply": .text(macro.file.reply),
      "responses": .strings(macro.file.responses),
    ]
  }
}
