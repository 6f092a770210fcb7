import ArgumentParser
import DeskbellCore
import DeskbellText

struct ResponseListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the canned responses.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let responses = try desk.responses()
    if session.settings.isJSON {
      for response in responses { session.output.json(JSONValue(response, names: names)) }
      return
    }
    var table = Table(columns: [
      .init("NAME"), .init("TITLE", .flexible(minimum: 16)), .init("LANGUAGES"),
      .init("DEPARTMENT"), .init("TAGS", .flexible(minimum: 8)),
    ])
    for response in responses {
      let cells = [
        response.name, response.variants.first?.title ?? "",
        response.variants.map(\.language).joined(separator: " "),
        names.handle(response.department) ?? "", response.tags.joined(separator: " "),
      ]
      table.rows.append(cells.map { Span(DisplayText($0)) })
    }
    table.print(to: session.output)
  }
}
