import ArgumentParser
import DeskbellCore

struct SnoozeCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze", abstract: "Puts tickets aside until a time.",
    discussion: """
      They leave the lists of open work until then, or until the customer writes. The reason is \
      shown in the lists, also when they are back. Without --until and --until-reply the time is \
      the first argument: deskbell snooze "mon 9" 1042
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "2h, 3d, tomorrow, mon, \"mon 9\", 2026-11-25, or 'off' to wake them.", valueName: "time"))
  var until: String?
  @Flag(name: .customLong("until-reply"), help: "Until the customer writes.")
  var untilReply = false
  @Option(name: .long, help: "Why they wait.")
  var reason: String?
  @Argument(help: "The numbers of the tickets; before them the time, where no option says it.")
  var words: [String] = []
  @OptionGroup var found: QuerySelection
  @OptionGroup var options: GlobalOptions

  var selection: TicketSelection { TicketSelection(numbers, found) }

  /// Where the time stands among the arguments.
  private var namesTime: Bool { until == nil && !untilReply }
  private var numbers: [TicketNumber] {
    words.dropFirst(namesTime ? 1 : 0).compactMap(TicketNumber.init(argument:))
  }

  func validate() throws {
    if until != nil, untilReply {
      throw ValidationError("Give either --until or --until-reply, not both.")
    }
    if namesTime, words.isEmpty {
      throw ValidationError("Until when? Give a time, --until or --until-reply.")
    }
    for word in words.dropFirst(namesTime ? 1 : 0) where TicketNumber(argument: word) == nil {
      throw ValidationError("'\(word)' is not the number of a ticket.")
    }
    var selection = selection
    try selection.validate()
  }

  func verb(names: DeskNames, at now: Instant) throws -> TicketVerb {
    if untilReply { return .snooze(until: Snooze.untilReply, reason: reason) }
    let words = until ?? self.words.first ?? ""
    if words == "off" { return .wake }
    if words.lowercased() == "until reply" {
      return .snooze(until: Snooze.untilReply, reason: reason)
    }
    return .snooze(until: try TypedMoment(words, now: now).instant, reason: reason)
  }
}
