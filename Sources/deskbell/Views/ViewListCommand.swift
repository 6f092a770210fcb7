import ArgumentParser
import DeskbellCore
import DeskbellText

struct ViewListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the kept views, with how many tickets they have.")

  /// Beyond that nobody counts.
  private static let mostCounted = 1000

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let reader = try session.reader(in: names.roster)
    let views = try desk.savedViews(for: reader?.id)
    let reading = QueryReading(roster: names.roster, reader: reader)
    var filters: [SavedView.ID: TicketFilter] = [:]
    for view in views { filters[view.id] = try? reading.filter(of: view) }
    let counts = try desk.counts(of: filters, limit: Self.mostCounted)
    if session.settings.isJSON {
      for view in views {
        session.output.json(JSONValue(view, count: counts[view.id], names: names))
      }
      return
    }
    var table = Table(columns: [
      .init("NAME", .flexible(minimum: 12)), .init("TICKETS", isRightAligned: true),
      .init("OWNER"), .init("ORDER"), .init("QUERY", .flexible(minimum: 20)),
    ])
    table.rows = views.map { view in
      [
        view.name, counts[view.id].map { $0 >= Self.mostCounted ? "999+" : "\($0)" } ?? "?",
        names.handle(view.owner) ?? "all", view.order.rawValue, view.query,
      ].map { Span(DisplayText($0)) }
    }
    table.print(to: session.output)
    for view in views where filters[view.id] == nil {
      do { _ = try reading.filter(of: view) } catch let failure as Failure {
        StandardError.say(failure.message)
      }
    }
  }
}
