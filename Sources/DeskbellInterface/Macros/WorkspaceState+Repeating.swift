import DeskbellCore

/// Doing again what was done, and noticing what is done again and again.
extension WorkspaceState {
  /// Makes the last change once more, here.
  mutating func repeatLast() -> [WorkspaceEffect] {
    switch macros.last {
    case nil: return []
    case .verb(let verb): return perform(verb)
    case .macro(let macro): return preview(macro, on: targets)
    }
  }

  /// Remembers a change that can be made again, and counts what is done one after the other.
  mutating func remember(_ verb: TicketVerb, on tickets: [Ticket.ID]) -> [WorkspaceEffect] {
    switch verb {
    // What is said or asked of one ticket is not meant for another.
    case .reply, .note, .escalate, .rename: break
    default: macros.last = .verb(verb)
    }
    guard configuration.macros.offer else { return [] }
    let ended =
      tickets.count == 1
      ? macros.habit.note(MacroStep(verb, roster: roster), on: tickets[0]) : macros.habit.end()
    return ended.map { [.macros(.countHabit($0))] } ?? []
  }

  /// The same was done that often.
  mutating func noteHabit(_ steps: [MacroStep], times: Int) {
    guard times == HabitDetector.threshold else { return }
    macros.offered = steps
    let words = steps.map(\.words).joined(separator: ", ")
    say("Done \(times) times: \(words) · \(key("macro.pick")) makes a macro of it", seconds: 15)
  }

  mutating func saveMacro(
    named text: String, _ steps: [MacroStep], _ prompt: Prompt
  ) -> [WorkspaceEffect] {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: "-").lowercased()
    guard !name.isEmpty else {
      var prompt = prompt
      prompt.problem = "A macro needs a name: one word"
      replacePopup(.prompt(prompt))
      return []
    }
    popups.removeLast()
    return [.macros(.save(MacroFile(name: name, steps: steps)))]
  }

  mutating func noteSaved(_ macro: MacroFile) {
    macros.offered = nil
    say("Macro \(macro.name) saved · \(key("macro.pick")) lists macros")
  }
}
