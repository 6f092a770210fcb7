import DeskbellCore

/// What may be said on the `:` line: the name of a command, its title, or a ticket's number.
enum CommandLine {
  enum Meaning: Equatable {
    case nothing
    case ticket(Ticket.ID)
    case command(String)
    case unknown(String)
  }

  /// Short names that hands know from elsewhere.
  private static let aliases = ["q": "app.quit", "q!": "app.quit", "h": "app.help"]

  static func parse(_ text: String) -> Meaning {
    let words = text.split(separator: " ").joined(separator: " ")
    if words.isEmpty { return .nothing }
    let digits = words.hasPrefix("#") ? words.dropFirst() : words[...]
    if let number = Int64(digits), number > 0 { return .ticket(Ticket.ID(rawValue: number)) }
    if let name = aliases[words] { return .command(name) }
    if CommandTable.command(named: words) != nil { return .command(words) }
    let matches = candidates(words)
    if matches.count == 1 { return .command(matches[0]) }
    if matches.isEmpty {
      return .unknown("There is no command \"\(words)\". Tab shows which there are")
    }
    return .unknown("\"\(words)\" may be \(matches.prefix(4).joined(separator: ", "))")
  }

  /// The names that a beginning may become, also by the part behind the dot.
  static func candidates(_ beginning: String) -> [String] {
    let wanted = beginning.lowercased()
    return CommandTable.all.map(\.name).filter { name in
      name.hasPrefix(wanted)
        || name.split(separator: ".").dropFirst().contains { $0.hasPrefix(wanted) }
    }
  }

  /// Completes as far as it is certain; says what it may become.
  static func complete(_ prompt: inout Prompt) {
    let matches = candidates(prompt.line.text)
    guard let first = matches.first else {
      prompt.problem = "no command begins so"
      return
    }
    let common = matches.dropFirst().reduce(first) { commonPrefix($0, $1) }
    if common.count > prompt.line.text.count || matches.count == 1 {
      prompt.line.replaceText(with: matches.count == 1 ? first : common)
    } else {
      prompt.problem = matches.joined(separator: " ")
    }
  }

  private static func commonPrefix(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map(\.0))
  }
}
