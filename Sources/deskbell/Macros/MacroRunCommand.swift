import ArgumentParser
import DeskbellCore
import DeskbellText

struct MacroRunCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Does what a macro says to tickets, as one action to undo.",
    discussion: """
      A ticket that does not meet the guard, or whose reply has a value that is missing or would \
      run over a draft of yours, is refused and stops no other.
      """)

  @Argument(help: "The name of the macro.", completion: DeskCompletions.macros)
  var name: String
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let macro = try desk.macro(named: name, of: agent.id)
    let tickets = try selection.resolve(in: desk, roster: names.roster, reader: agent)
    let previews = try desk.preview(
      macro.file, on: tickets.map(\.id), as: agent.id, wallClock: .system)
    if selection.found.dryRun { return show(previews, names, session) }
    let refused = previews.compactMap { preview -> ActionReport.Item? in
      preview.standsAgainst.map {
        ActionReport.Item(ticket: preview.ticket.id, refusal: .invalid($0))
      }
    }
    var report = try desk.perform(previews.compactMap(\.sequence), as: .agent(agent.id))
    report.items += refused
    try ActionOutcome(report) { "Did \(macro.name) to \($0)" }.deliver(to: session)
  }

  private func show(_ previews: [MacroPreview], _ names: DeskNames, _ session: Session) {
    for preview in previews {
      if session.settings.isJSON {
        session.output.json(JSONValue(preview, names.words))
        continue
      }
      session.output.line([
        Span(DisplayText("#\(preview.ticket.id)"), .strong),
        Span(DisplayText("  \(preview.subject)")),
      ])
      if let reason = preview.standsAgainst { session.output.line("  refused: \(reason)") }
      for line in names.words.differences(preview.changes) {
        session.output.line("  \(line)")
      }
      for note in preview.notes { session.output.line("  note: \(note)") }
      if let reply = preview.reply {
        session.output.line("  reply:")
        for line in reply.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        {
          session.output.line("  | \(String(line))")
        }
      }
    }
  }
}

extension MacroPreview {
  /// Why it is not done without a person looking at it; nil: nothing stands against it.
  fileprivate var standsAgainst: String? {
    if let refusal { return refusal }
    if hasDraft, reply != nil { return "You have begun a reply: send or discard it first." }
    guard let reply, !reply.isComplete else { return nil }
    let missing = (reply.missing + reply.unknown).joined(separator: ", ")
    return "There is no \(missing), which the reply needs."
  }
}

extension JSONValue {
  fileprivate init(_ preview: MacroPreview, _ words: DeskWords) {
    self = [
      "ticket": .integer(preview.ticket.id.rawValue),
      "changes": .strings(words.differences(preview.changes)),
      "notes": .strings(preview.notes),
      "reply": .text(preview.reply?.text),
      "refused": .text(preview.standsAgainst),
    ]
  }
}
