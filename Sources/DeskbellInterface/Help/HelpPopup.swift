import DeskbellTerminal

/// The commands of a context, filtered while typing.
struct HelpPopup: Sendable {
  var context: CommandContext
  var list: FilteredList

  init(context: CommandContext, keymap: Keymap) {
    self.context = context
    list = FilteredList(
      Self.commands(in: context).map { command in
        let keys = keymap.keys(of: command.name, in: context).joined(separator: " ")
        return FilteredList.Entry(
          searchText: "\(keys) \(command.title) \(command.help) \(command.name)")
      })
  }

  /// The commands in the order of the help: by group, then as in the table.
  static func commands(in context: CommandContext) -> [Command] {
    let commands = CommandTable.commands(in: context)
    return Command.Group.allCases.flatMap { group in commands.filter { $0.group == group } }
  }
}
