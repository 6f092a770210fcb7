import DeskbellCore

extension CommandTable {
  private static let places: Set<CommandContext> = [.inbox, .ticket, .history, .why, .notices]

  private static func needsClipboard(_ state: WorkspaceState) -> String? {
    if state.configuration.clipboard == .off { return "Copying is switched off (clipboard: off)." }
    return state.copied.isEmpty ? "There is no ticket here." : nil
  }

  static let copying: [Command] = [
    Command(
      "ticket.copy-number", "Copy the number", help: "Puts the ticket's number on the clipboard.",
      group: .look, in: places, keys: ["y"], disabled: needsClipboard
    ) { state, _ in state.copy { "#\($0)" } },
    Command(
      "ticket.copy-link", "Copy how to see it",
      help: "Puts the command that shows the ticket on the clipboard.", group: .look, in: places,
      keys: ["Y"], disabled: needsClipboard
    ) { state, _ in state.copy { "deskbell show \($0)" } },
  ]
}

extension WorkspaceState {
  /// The tickets that copying is about.
  var copied: [Ticket.ID] {
    let marked = targets.map(\.id)
    return marked.isEmpty ? [currentID].compactMap(\.self) : marked
  }

  mutating func copy(_ text: (Ticket.ID) -> String) -> [WorkspaceEffect] {
    let words = copied.map(text).joined(separator: "\n")
    return words.isEmpty ? [] : [.copy(words)]
  }
}
