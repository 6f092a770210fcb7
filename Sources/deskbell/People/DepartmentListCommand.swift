import ArgumentParser
import DeskbellCore
import DeskbellText

struct DepartmentListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the departments with their people.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let roster = try session.openDesk().roster()
    if session.settings.isJSON {
      for department in roster.departments { session.output.json(JSONValue(department)) }
      return
    }
    var table = Table(columns: [
      .init("HANDLE"), .init("NAME"), .init("AGENTS", .flexible(minimum: 16)),
    ])
    for department in roster.departments {
      let people = roster.agents.filter { $0.isActive && $0.departments.contains(department.id) }
      let handles = people.map(\.handle).joined(separator: " ")
      table.rows.append(
        [department.handle, department.name, handles].map { Span(DisplayText($0)) })
    }
    table.print(to: session.output)
  }
}
