import ArgumentParser
import DeskbellCore

struct ListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists tickets.",
    discussion: """
      Without a query it lists all open ones. A query is words and "phrases" to find in subjects, \
      people and bodies, and fields such as status:open priority:>=high assignee:me tag:billing \
      due:<2h is:breached; -word leaves out, OR and parentheses join.
      """)

  @Argument(help: "Which tickets; several words are one query.")
  var query: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      "mine, unassigned, at-risk, escalated, snoozed, open, all, a department, or a kept view.",
      valueName: "name"), completion: DeskCompletions.views)
  var view: String?
  @Option(name: .long, help: ArgumentHelp("The order.", valueName: "key"))
  var sort: TicketOrder?
  @Option(name: .long, help: ArgumentHelp("At most so many; 0: all.", valueName: "count"))
  var limit = 60
  @Option(
    name: .long,
    help: ArgumentHelp("Go on behind this place, which the list before named.", valueName: "cursor")
  )
  var after: CursorArgument?
  @Flag(name: .long, help: "With --json: one array instead of a line for each ticket.")
  var array = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must be 0 or more.") }
    if array, !options.json { throw ValidationError("--array goes with --json.") }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let reader = try session.reader(in: names.roster)
    let source = try TicketListSource(
      query: query.joined(separator: " "), view: view, roster: names.roster,
      reader: reader, savedViews: { try desk.savedViews(for: reader?.id) },
      resolveReader: { try session.agent(in: names.roster) })
    let listing = TicketListing(desk: desk, names: names, session: session)
    try listing.print(
      filter: source.filter, order: sort ?? source.order, after: after?.cursor, limit: limit,
      asArray: array)
  }
}
