import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  mutating func ask(_ purpose: Prompt.Purpose, text: String = "") {
    popups.append(.prompt(Prompt(purpose, text: text)))
  }

  mutating func press(_ key: Key, on prompt: Prompt) -> [WorkspaceEffect] {
    var prompt = prompt
    prompt.problem = nil
    if key != .tab, key != .backTab { prompt.cycle = nil }
    switch key {
    case .escape:
      popups.removeLast()
      return []
    case .enter: return accept(prompt)
    case .backspace where prompt.line.isEmpty:
      popups.removeLast()
      return []
    case .tab where prompt.completesPaths:
      replacePopup(.prompt(prompt))
      return [.files(.complete(prompt.line.text))]
    case .tab: complete(&prompt, by: 1)
    case .backTab: complete(&prompt, by: -1)
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
    case .search: return acceptSearch(text)
    case .limit: return limit(text, prompt)
    case .mark: return mark(text, prompt)
    case .tags(let tickets): return tag(text, tickets, prompt)
    case .snooze(let tickets): return snooze(text, tickets, prompt)
    case .mergeCustomer:
      popups.removeLast()
      return text.isEmpty ? [] : [.customers(.lookUp(text))]
    case .revealCustomer:
      popups.removeLast()
      return customerScreen.map { [.customers(.perform(.reveal(text), on: $0.id))] } ?? []
    case .exportCustomer:
      popups.removeLast()
      return export(to: text.isEmpty ? "." : text)
    case .eraseCustomer: return erase(text, prompt)
    case .saveFile(let file):
      popups.removeLast()
      return save(file, in: text.isEmpty ? "." : text)
    case .attach:
      popups.removeLast()
      return text.isEmpty ? [] : attach(text)
    case .split(let ticket, let message, let proposed):
      popups.removeLast()
      // What was proposed may be masked; the desk knows the real one.
      let request = SplitRequest(messages: [message], subject: text == proposed ? nil : text)
      return perform(.join(.split(request)), on: [ticket])
    case .sendLater: return sendLater(text, prompt)
    case .macroName(let steps): return saveMacro(named: text, steps, prompt)
    }
  }

  private mutating func runLine(_ text: String) -> [WorkspaceEffect] {
    popups.removeLast()
    let line = text.withoutOuterBlanks
    commandHistory.removeAll { $0 == line }
    if !line.isEmpty { commandHistory.append(line) }
    if commandHistory.count > Self.longestHistory { commandHistory.removeFirst() }
    switch CommandLine.parse(line, in: context) {
    case .nothing: return []
    case .ticket(let id): return open(id)
    case .command(let name, let argument): return runFromLine(name, argument)
    case .unknown(let words):
      say(words, .problem)
      return []
    }
  }

  /// Command lines that are remembered.
  static let longestHistory = 200

  private mutating func runFromLine(_ name: String, _ argument: String) -> [WorkspaceEffect] {
    guard let command = CommandTable.command(named: name) else { return [] }
    guard command.contexts.contains(context) else {
      let places = command.contexts.inOrder.map(\.title).joined(separator: ", ")
      say("\(command.title) does nothing here, it works in: \(places)", .problem)
      return []
    }
    remember(name)
    if argument.isEmpty { return run(name) }
    guard let taken = command.argument else {
      say("\(name) takes nothing: \"\(argument)\" is too much", .problem)
      return []
    }
    if let reason = command.disabled(self) {
      say(reason, .problem)
      return [.ring]
    }
    do throws(CommandArgument.Problem) {
      return try taken.action(&self, argument)
    } catch {
      // The line comes back, to be mended.
      var prompt = Prompt(
        .command, text: "\(CommandLine.shortName(command, in: context)) \(argument)")
      prompt.problem = error.words
      popups.append(.prompt(prompt))
      return []
    }
  }

  /// Goes on with the line as far as it is certain, then through what it may become.
  private func complete(_ prompt: inout Prompt, by step: Int) {
    let typed = prompt.cycle?.typed ?? prompt.line.text
    guard let completion = completion(of: typed, for: prompt.purpose), !completion.offers.isEmpty
    else {
      prompt.problem = typed.isEmpty ? nil : "nothing that is known begins so"
      return
    }
    let count = completion.offers.count
    let begun = completion.begun
    let only = count == 1 ? completion.offers[0] : begun.count == 1 ? begun[0] : nil
    if prompt.cycle == nil, let only {
      prompt.line.replaceText(with: Self.finished(completion.line(with: only)))
    } else if prompt.cycle == nil, let certain = completion.certain {
      prompt.line.replaceText(with: certain)
    } else {
      let place =
        prompt.cycle.map { ($0.offer + step + count) % count } ?? (step > 0 ? 0 : count - 1)
      prompt.cycle = (typed, place)
      prompt.line.replaceText(with: completion.line(with: completion.offers[place]))
    }
  }

  /// A value is done, a field goes on with its value.
  private static func finished(_ line: String) -> String { line.hasSuffix(":") ? line : line + " " }

  private mutating func acceptSearch(_ text: String) -> [WorkspaceEffect] {
    popups.removeLast()
    return search(text)
  }

  mutating func search(_ text: String) -> [WorkspaceEffect] {
    if case .ticket = screens.last {
      withTicket { $0.search = text }
      return searchAgain(backwards: false)
    }
    inbox.search = text
    return searchAgain(backwards: false)
  }

  private mutating func limit(_ text: String, _ prompt: Prompt) -> [WorkspaceEffect] {
    do throws(CommandArgument.Problem) {
      let effects = try limit(text)
      popups.removeLast()
      return effects
    } catch {
      keep(prompt, problem: error.words)
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

  /// Shows only what a query finds in the view; an empty one shows all of it.
  mutating func limit(_ text: String) throws(CommandArgument.Problem) -> [WorkspaceEffect] {
    let base = viewFilter
    let order = inbox.list.source.order
    guard !text.allSatisfy(\.isWhitespace) else {
      inbox.limit = ""
      return restart(ListSource(filter: base, order: order))
    }
    do throws(QueryError) {
      let asked = try QueryParser.filter(for: text, in: queryContext)
      inbox.limit = text
      return restart(ListSource(filter: base.narrowed(by: asked), order: order))
    } catch {
      throw CommandArgument.Problem(words: error.description)
    }
  }

  private mutating func tag(
    _ text: String, _ tickets: [SeenTicket], _ prompt: Prompt
  ) -> [WorkspaceEffect] {
    guard let change = TagChange(text) else {
      keep(prompt, problem: "+tag adds, -tag takes away")
      return []
    }
    popups.removeLast()
    return perform(.tag(adding: change.adding, removing: change.removing), on: tickets)
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

  mutating func keep(_ prompt: Prompt, problem: String) {
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
