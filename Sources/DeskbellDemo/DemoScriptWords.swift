import DeskbellCore

/// The words of which lines of a demo script are made.
enum DemoScriptWords {
  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// `Name <address>`.
  static func address(_ text: Substring) -> Address? {
    guard let open = text.firstIndex(of: "<"), text.last == ">" else { return nil }
    let name = trimmed(text[..<open])
    let address = text[text.index(after: open)...].dropLast()
    return Address(name: name.isEmpty ? nil : String(name), address: String(address))
  }

  /// Tags with blanks between them; `-` for none.
  static func tags(_ text: Substring) -> [String] {
    text == "-" ? [] : text.split(separator: " ").map(String.init)
  }

  /// Seconds of `45s`, `20m`, `3h`, `2d`, or of several of them together, such as `1d6h`.
  static func duration(_ text: Substring) -> Int64? {
    var total: Int64 = 0
    var number: Int64?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = (number ?? 0) * 10 + Int64(byte - UInt8(ascii: "0"))
      default:
        guard let count = number, let unit = unit(byte) else { return nil }
        total += count * unit
        number = nil
      }
    }
    return number == nil ? total : nil
  }

  private static func unit(_ letter: UInt8) -> Int64? {
    switch letter {
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "h"): 3600
    case UInt8(ascii: "d"): 86_400
    default: nil
    }
  }

  static func deed(_ verb: Substring, arguments: [Substring]) -> DemoStep.Deed? {
    switch verb {
    case "open": .open
    case "reply": reply(arguments)
    case "note": .note
    case "draft": .draft
    case "rename": .rename
    case "take": .take
    case "release": .release
    case "solve": .solve
    case "reopen": .reopen
    case "wake": .wake
    case "undo": .undo
    case "no-answer": .noAnswerNeeded
    case "assign": arguments.first.map { .assign(String($0)) }
    case "status":
      arguments.first.flatMap { TicketStatus(rawValue: String($0)) }.map { .status($0) }
    case "priority":
      arguments.first.flatMap { Priority(rawValue: String($0)) }.map { .priority($0) }
    case "move": arguments.first.map { .move(String($0)) }
    case "snooze": arguments.first.flatMap(duration).map { .snooze(seconds: $0) }
    case "tag": tagging(arguments)
    case "escalate": escalation(arguments).map { .escalate($0) }
    default: nil
    }
  }

  /// `reply`, `reply pending`, `reply solved with:invoice-copy`.
  private static func reply(_ arguments: [Substring]) -> DemoStep.Deed? {
    let responses = arguments.filter { $0.hasPrefix("with:") }.map { String($0.dropFirst(5)) }
    guard let status = arguments.first(where: { !$0.hasPrefix("with:") }) else {
      return .reply(statusAfter: nil, responses: responses)
    }
    guard let after = TicketStatus(rawValue: String(status)) else { return nil }
    return .reply(statusAfter: after, responses: responses)
  }

  private static func tagging(_ arguments: [Substring]) -> DemoStep.Deed {
    .tag(
      adding: arguments.filter { $0.first != "-" }.map(String.init),
      removing: arguments.filter { $0.first == "-" }.map { String($0.dropFirst()) })
  }

  /// `tier 2 hosting`, `tier 3 -`, `to tomas`, `supervisor asta`.
  private static func escalation(_ arguments: [Substring]) -> DemoStep.Escalation? {
    guard arguments.count >= 2 else { return nil }
    switch arguments[0] {
    case "tier":
      guard let tier = Int(arguments[1]), arguments.count >= 3 else { return nil }
      return .tier(tier, department: arguments[2] == "-" ? nil : String(arguments[2]))
    case "to": return .agent(String(arguments[1]))
    case "supervisor": return .supervisor(String(arguments[1]))
    default: return nil
    }
  }
}
