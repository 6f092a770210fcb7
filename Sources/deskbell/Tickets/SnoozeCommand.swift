import ArgumentParser
import DeskbellCore

struct SnoozeCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze", abstract: "Puts tickets aside until a time.",
    discussion: "They leave the lists of open work until then, or until the customer writes.")

  @Argument(help: "2h, 3d, tomorrow, mon, \"mon 9\", 2026-11-25, or 'off' to wake them.")
  var until: String
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) throws -> TicketVerb {
    until == "off" ? .wake : .snooze(until: try TypedMoment(until, now: now).instant)
  }
}
