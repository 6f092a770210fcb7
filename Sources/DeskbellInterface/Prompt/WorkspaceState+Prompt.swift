import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  mutating func ask(_ purpose: Prompt.Purpose, text: String = "") {
    popups.append(.prompt(Prompt(purpose, text: text)))
  }

  mutating func press(_ key: Key, on prompt: Prompt) -> [WorkspaceEffect] {
    var prompt = prompt
    prompt.problem = nil
    switch key {
    case .escape:
      popups.removeLast()
      return []
    case .enter: return accept(prompt)
    case .backspace where prompt.line.isEmpty:
      popups.removeLast()
      return []
    case .tab where prompt.purpose == .command: CommandLine.complete(&prompt)
    case .up where prompt.purpose == .command: prompt.recall(1, of: commandHistory)
    case .down where prompt.purpose == .command: prompt.recall(-1, of: commandHistory)
    default: _ = prompt.line.handle(key)
    }
    replacePopup(.prompt(prompt))
    return []
  }

  private mutating func accept(_ prompt: Prompt) -> [WorkspaceEffect] {
    let text = prompt.line.text
    switch prompt.purpose {
    case .command: return runLine(text)
    case .search: return search(text)
    case .limit: return limit(text, prompt)
    case .mark: return mark(text, prompt)
    case .tags(let tickets): return tag(text, tickets, prompt)
    case .snooze(let tickets): return snooze(text, tickets, prompt)
    }
  }

  private mutating func runLine(_ text: String) -> [WorkspaceEffect] {
    popups.removeLast()
    if !text.isEmpty, commandHistory.last != text { commandHistory.append(text) }
    if commandHistory.count > 100 { commandHistory.removeFirst() }
    switch CommandLine.parse(text) {
    case .nothing: return []
    case .ticket(let id): return open(id)
    case .command(let name): return runFromLine(name)
    case .unknown(let words):
      say(words, .problem)
      return []
    }
  }

  private mutating func runFromLine(_ name: String) -> [WorkspaceEffect] {
    guard let command = CommandTable.command(named: name) else { return [] }
    guard command.contexts.contains(context) else {
      say("\(command.title) does nothing here.", .problem)
      return []
    }
    return run(name)
  }

  private mutating func search(_ text: String) -> [WorkspaceEffect] {
    popups.removeLast()
    if case .ticket = screens.last {
      withTicket { $0.search = text }
      return searchAgain(backwards: false)
    }
    inbox.search = text
    return searchAgain(backwards: false)
  }

  private mutating func limit(_ text: String, _ prompt: Prompt) -> [WorkspaceEffect] {
    let base = viewFilter
    if text.allSatisfy(\.isWhitespace) {
      popups.removeLast()
      inbox.limit = ""
      return restart(ListSource(filter: base, order: inbox.list.source.order))
    }
    do {
      let asked = try QueryParser.filter(
        for: text,
        in: QueryContext(me: agent.id, roster: roster, now: now, wallClock: wallClock))
      popups.removeLast()
      inbox.limit = text
      return restart(
        ListSource(filter: base.narrowed(by: asked), order: inbox.list.source.order))
    } catch {
      keep(prompt, problem: error.description)
      return []
    }
  }

  private mutating func mark(_ text: String, _ prompt: Prompt) -> [WorkspaceEffect] {
    do throws(QueryError) {
      let effects = try mark(query: text)
      popups.removeLast()
      return effects
    } catch {
      keep(prompt, problem: error.description)
      return []
    }
  }

  private mutating func tag(
    _ text: String, _ tickets: [SeenTicket], _ prompt: Prompt
  ) -> [WorkspaceEffect] {
    var adding: [String] = []
    var removing: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("-") {
        removing.append(String(word.dropFirst()))
      } else {
        adding.append(String(word.drop { $0 == "+" }))
      }
    }
    guard !(adding + removing).isEmpty, !(adding + removing).contains("") else {
      keep(prompt, problem: "+tag adds, -tag takes away")
      return []
    }
    popups.removeLast()
    return perform(.tag(adding: adding, removing: removing), on: tickets)
  }

  private mutating func snooze(
    _ text: String, _ tickets: [SeenTicket], _ prompt: Prompt
  ) -> [WorkspaceEffect] {
    guard (try? snooze(of: text)) != nil else {
      keep(
        prompt,
        problem: "\"\(text)\" is no time to come: 2h, tomorrow 9, fri 14:00, 24 dec, until reply")
      return []
    }
    popups.removeLast()
    return snooze(text, tickets)
  }

  private mutating func keep(_ prompt: Prompt, problem: String) {
    var prompt = prompt
    prompt.problem = problem
    replacePopup(.prompt(prompt))
  }
}

extension Prompt {
  /// Goes back (or forth) in what was given before.
  mutating func recall(_ distance: Int, of history: [String]) {
    let place = (historyPlace ?? 0) + distance
    guard place >= 0, place <= history.count else { return }
    historyPlace = place
    line.replaceText(with: place == 0 ? "" : history[history.count - place])
  }
}
