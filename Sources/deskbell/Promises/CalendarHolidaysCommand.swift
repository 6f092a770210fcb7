import ArgumentParser
import DeskbellCore
import DeskbellText
import Glibc

struct CalendarHolidaysCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "Proposes the holidays of an .ics file for a calendar.",
    discussion: """
      Shows what is new, already there or different. Only what is new is added, after a yes on the \
      terminal or with --yes; days that the calendar has already stay as they are. A calendar of \
      the desk gets a new version.
      """)

  @Argument(help: "The iCalendar file.")
  var file: String
  @Option(
    help:
      ArgumentHelp(
        "What gets the holidays: a calendar file, else a calendar of the desk by its name.",
        valueName: "calendar"))
  var into: String
  @Option(help: ArgumentHelp("The first year; else this one.", valueName: "year"))
  var from: Int64?
  @Option(help: ArgumentHelp("The last year; else the one after the first.", valueName: "year"))
  var to: Int64?
  @Flag(help: "Add what is new without asking.")
  var yes = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    for year in [from, to].compactMap(\.self) where !(1...9998).contains(year) {
      throw ValidationError("\(year) is no year.")
    }
    if let from, let to, from > to {
      throw ValidationError("--from is later than --to.")
    }
  }

  func run(in session: Session) throws {
    let isFile = access(into, F_OK) == 0 || into.contains("/")
    let text =
      try isFile
      ? InputFile(path: into).text()
      : NumberedDocument.find(.calendar, named: into, version: nil, in: session.openDesk())
        .document.text ?? ""
    let calendar = try WorkingCalendar(yaml: text, file: into)
    guard !calendar.isAlways else {
      throw Failure(.badData, "\(into): a calendar that works always has no holidays.")
    }
    let first = from ?? to ?? WallClock.system.date(of: DeskClock.system.now()).year
    let days = try HolidayImport(file: file, years: first...max(first, to ?? first + 1)).days()
    let proposals = HolidayProposal.proposals(days, for: calendar)
    show(proposals, in: session)
    let new = proposals.filter { $0.state == .new }.count
    guard new > 0, try isConfirmed(new, in: session) else { return }
    let changed = try CalendarFileEdit.adding(proposals, to: text, file: into)
    guard isFile else {
      let file = PromiseFile(kind: .calendar, text: changed, file: into)
      return try DocumentChange(session: session).putInForce([file])
    }
    try OutputFile.replace(into, changed)
    if !session.settings.isJSON { session.output.line("\(new.description) added to \(into).") }
  }

  private func show(_ proposals: [HolidayProposal], in session: Session) {
    guard !session.settings.isJSON else {
      for proposal in proposals {
        session.output.json([
          "date": .string("\(proposal.date)"), "name": .string(proposal.name),
          "state": .string(proposal.state.word), "present": .text(proposal.state.presentName),
        ])
      }
      return
    }
    guard !proposals.isEmpty else {
      session.output.line("The file has no holidays in these years.")
      return
    }
    var table = Table(columns: [
      .init("DATE"), .init("NAME", .flexible(minimum: 16)), .init("STATE"),
    ])
    for proposal in proposals {
      let present = proposal.state.presentName.map { ": \($0)" } ?? ""
      let cells = ["\(proposal.date)", proposal.name, proposal.state.word + present]
      table.rows.append(cells.map { Span(DisplayText($0)) })
    }
    table.print(to: session.output)
  }

  private func isConfirmed(_ count: Int, in session: Session) throws -> Bool {
    if yes { return true }
    try session.output.flush()
    guard !session.settings.isJSON, TerminalFacts.isTerminal(.input),
      TerminalFacts.isTerminal(.output)
    else {
      StandardError.say("Nothing is written; add --yes to add what is new.")
      return false
    }
    session.output.line("Add \(count.description) to \(into)? [y/N]")
    try session.output.flush()
    return ["y", "yes"].contains(readLine()?.lowercased())
  }
}

extension HolidayProposal.State {
  fileprivate var word: String {
    switch self {
    case .new: "new"
    case .alreadyThere: "already there"
    case .differs: "there by another name"
    case .onDayWithSpecialHours: "the day has special hours"
    }
  }

  fileprivate var presentName: String? {
    if case .differs(let name) = self { name } else { nil }
  }
}
