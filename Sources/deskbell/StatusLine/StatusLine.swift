import DeskbellCore

/// What presses, in numbers.
struct StatusLine: Equatable {
  var mine: Int
  var atRisk: Int
  var breached: Int
  var notices: Int

  init(mine: Int, atRisk: Int, breached: Int, notices: Int) {
    (self.mine, self.atRisk, self.breached, self.notices) = (mine, atRisk, breached, notices)
  }

  init(_ desk: Desk, agent: Agent.ID) throws {
    let counts = try desk.counts(of: [.mine, .atRisk], for: agent)
    let near = TicketFilter(isOpen: true, snooze: .hidden, isAtRisk: true)
    mine = counts[.mine] ?? 0
    atRisk = try desk.count(near, limit: .max)
    breached = max(0, (counts[.atRisk] ?? 0) - atRisk)
    notices = try desk.notices(for: agent).notices.count
  }

  private struct Part {
    var count: Int
    var words: String
    /// What tmux colours it with.
    var color: String?
  }

  private var parts: [Part] {
    [
      Part(count: mine, words: "\(mine) mine"),
      Part(count: atRisk, words: "\(atRisk) at risk", color: "yellow"),
      Part(count: breached, words: "\(breached) breached", color: "red"),
      Part(count: notices, words: notices == 1 ? "1 notice" : "\(notices) notices"),
    ].filter { $0.count > 0 }
  }

  func text(_ format: StatusLineFormat) -> String {
    switch format {
    case .plain: plain
    case .tmux:
      parts.map { part in part.color.map { "#[fg=\($0)]\(part.words)#[default]" } ?? part.words }
        .joined(separator: " ")
    case .json: json.text
    case .waybar: waybar.text
    }
  }

  private var plain: String {
    parts.isEmpty ? "nothing waits" : parts.map(\.words).joined(separator: ", ")
  }

  private var json: JSONValue {
    [
      "mine": .number(mine), "atRisk": .number(atRisk), "breached": .number(breached),
      "notices": .number(notices),
    ]
  }

  /// As waybar reads it: a text, what hovering shows, and a class for its style sheet.
  private var waybar: JSONValue {
    let state = breached > 0 ? "breached" : atRisk > 0 ? "at-risk" : "calm"
    return ["text": .string("\(mine)"), "tooltip": .string(plain), "class": .string(state)]
  }
}
