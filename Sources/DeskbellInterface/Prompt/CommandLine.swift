import DeskbellCore

/// What may be said on the `:` line: a command with what it takes, or a ticket's number.
enum CommandLine {
  enum Meaning: Equatable {
    case nothing
    case ticket(Ticket.ID)
    /// The text behind the name; empty: none.
    case command(String, argument: String)
    case unknown(String)
  }

  /// Short names that hands know from elsewhere.
  private static let aliases = [
    "q": "app.quit", "q!": "app.quit", "wq": "app.quit", "h": "app.help",
    "move": "ticket.department",
    "tag": "ticket.tags", "comment": "ticket.note",
  ]

  static func parse(_ text: String, in context: CommandContext) -> Meaning {
    let line = text.drop(while: \.isWhitespace)
    let word = String(line.prefix { !$0.isWhitespace })
    let argument = String(line.dropFirst(word.count)).withoutOuterBlanks
    if word.isEmpty { return .nothing }
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    if argument.isEmpty, let number = Int64(digits), number > 0 {
      return .ticket(Ticket.ID(rawValue: number))
    }
    let found = commands(called: word, in: context)
    if found.count == 1 { return .command(found[0].name, argument: argument) }
    let names = found.isEmpty ? CommandTable.all.map { shortName($0, in: context) } : []
    if let near = NearestWord.nearest(to: word, among: names) {
      return .unknown("There is no command \"\(word)\": did you mean \(near)?")
    }
    if found.isEmpty {
      return .unknown("There is no command \"\(word)\". Tab shows which there are")
    }
    return .unknown("\"\(word)\" may be \(found.prefix(4).map(\.name).joined(separator: ", "))")
  }

  /// The commands that a word may mean, from the surest kind of likeness; commands of this place
  /// come before those of others.
  private static func commands(called word: String, in context: CommandContext) -> [Command] {
    if let name = aliases[word], let command = CommandTable.command(named: name) {
      return [command]
    }
    if let command = CommandTable.command(named: word) { return [command] }
    let wanted = word.lowercased()
    let here = CommandTable.commands(in: context)
    for commands in [here, CommandTable.all] {
      let same = commands.filter { lastPart($0) == wanted }
      if !same.isEmpty { return same }
      let begun = commands.filter { lastPart($0).hasPrefix(wanted) || $0.name.hasPrefix(wanted) }
      if !begun.isEmpty { return begun }
    }
    return []
  }

  private static func lastPart(_ command: Command) -> Substring {
    command.name.split(separator: ".").last ?? ""
  }

  /// The part behind the dot where it says enough here, else the whole name.
  static func shortName(_ command: Command, in context: CommandContext) -> String {
    let part = String(lastPart(command))
    let others = CommandTable.commands(in: context).filter { lastPart($0) == part }
    return others.count == 1 && others[0].name == command.name ? part : command.name
  }
}

extension String {
  /// Without blanks at both ends.
  var withoutOuterBlanks: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
