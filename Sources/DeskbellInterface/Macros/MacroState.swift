import DeskbellCore

/// What was done last, and what is done again and again.
struct MacroState: Sendable {
  /// A change that can be made once more.
  enum Change: Sendable, Equatable {
    case verb(TicketVerb)
    case macro(MacroFile)
  }

  var last: Change?
  /// The macro that was run last.
  var lastMacro: Macro?
  var habit = HabitDetector()
  /// Steps that were done so often that a macro of them is offered.
  var offered: [MacroStep]?
}
