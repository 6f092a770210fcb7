import DeskbellCore

/// Work with macros and what makes them.
enum MacroEffect: Equatable, Sendable {
  /// The macros there are for these tickets.
  case load([SeenTicket])
  case preview(MacroFile, [Ticket.ID])
  case save(MacroFile)
  case perform(SequenceDeed)
  case countHabit([MacroStep])
}
