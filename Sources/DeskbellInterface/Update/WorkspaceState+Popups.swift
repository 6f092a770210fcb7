import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  mutating func press(_ key: Key, on popup: Popup) -> [WorkspaceEffect] {
    switch popup {
    case .help(let help): return press(key, on: help)
    case .palette(let palette): return press(key, on: palette)
    case .picker(let picker): return press(key, on: picker)
    case .escalation(let escalation): return press(key, on: escalation)
    case .responses(let responses): return press(key, on: responses)
    case .confirm(let confirm): return press(key, on: confirm)
    case .prompt(let prompt): return press(key, on: prompt)
    case .listing(let listing): return press(key, on: listing)
    case .preview(let preview): return press(key, on: preview)
    case .viewForm(let form): return press(key, on: form)
    case .joining(let joining): return press(key, on: joining)
    case .incidents(let incidents): return press(key, on: incidents)
    case .macro(let macro): return press(key, on: macro)
    }
  }

  mutating func paste(_ text: String, on popup: Popup) -> [WorkspaceEffect] {
    switch popup {
    case .help(var help):
      help.list.paste(text)
      replacePopup(.help(help))
    case .palette(let palette): paste(text, on: palette)
    case .picker(var picker):
      picker.list.paste(text)
      replacePopup(.picker(picker))
    case .escalation(var escalation):
      escalation.paste(text)
      replacePopup(.escalation(escalation))
    case .responses(var responses):
      responses.list.paste(text)
      replacePopup(.responses(responses))
    case .prompt(var prompt):
      prompt.cycle = nil
      prompt.line.paste(text)
      replacePopup(.prompt(prompt))
    case .viewForm(let form): return paste(text, on: form)
    case .joining(let joining): return edit(joining) { $0.paste(text) }
    case .incidents(var incidents):
      if incidents.field == .text { incidents.text.apply(.insertText(text), width: 72) }
      replacePopup(.incidents(incidents))
    case .confirm, .listing, .macro, .preview: break
    }
    return []
  }

  mutating func replacePopup(_ popup: Popup) {
    guard !popups.isEmpty else { return }
    popups[popups.count - 1] = popup
  }

  private mutating func press(_ key: Key, on help: HelpPopup) -> [WorkspaceEffect] {
    var help = help
    switch help.list.handle(key) {
    case .cancelled: popups.removeLast()
    case .changed: replacePopup(.help(help))
    case .ignored: break
    case .chosen(let place), .blocked(let place):
      popups.removeLast()
      return run(HelpPopup.commands(in: help.context)[place].name)
    }
    return []
  }

  private mutating func press(_ key: Key, on confirm: ConfirmPopup) -> [WorkspaceEffect] {
    switch keymap.translated(key) {
    case .character("y"), .character("Y"):
      popups.removeLast()
      switch confirm.act {
      case .quit: return keepDraft() + [.quit]
      case .perform(let deed): return start(deed)
      case .reverse(let action): return startReversal(action)
      case .removeView(let id): return [.views(.remove(id))]
      case .discardText: return discardText()
      case .onCustomer(let deed, let customer): return [.customers(.perform(deed, on: customer))]
      case .askAgainToErase: askAgainToErase()
      case .discardDraft(let draft): return discard(draft)
      }
    case .character("n"), .character("N"), .escape, .character("q"):
      popups.removeLast()
    default: break
    }
    return []
  }

  private mutating func press(_ key: Key, on picker: Picker) -> [WorkspaceEffect] {
    var picker = picker
    if let again = picker.again, key == .character(again.key), picker.list.filter.text.isEmpty {
      popups.removeLast()
      return choose(again.choice, picker.tickets)
    }
    let typed = picker.list.filter.text
    if key == .enter, picker.takesTimes, (try? snooze(of: typed)) != nil {
      popups.removeLast()
      return snooze(typed, picker.tickets)
    }
    switch picker.list.handle(key) {
    case .cancelled: popups.removeLast()
    case .changed: replacePopup(.picker(picker))
    case .ignored:
      if key == .enter, picker.takesTimes { say("\"\(typed)\" is no time to come.", .problem) }
    case .blocked(let place): say(picker.items[place].reason ?? "", .problem, seconds: 4)
    case .chosen(let place):
      popups.removeLast()
      return choose(picker.items[place].choice, picker.tickets)
    }
    return []
  }

  private mutating func choose(
    _ choice: Picker.Choice, _ tickets: [SeenTicket]
  ) -> [WorkspaceEffect] {
    switch choice {
    case .verb(let verb): return perform(verb, on: tickets)
    case .snoozeInWords:
      popups.append(.prompt(Prompt(.snooze(tickets))))
      return []
    case .spam:
      askSpam(tickets)
      return []
    case .macro(let macro): return preview(macro, on: tickets)
    case .newMacro(let steps):
      popups.append(.prompt(Prompt(.macroName(steps))))
      return []
    case .show(let view): return show(view)
    case .place(let place): return show(place)
    case .snooze(let words): return snooze(words, tickets)
    case .order(let order): return sort(by: order)
    case .split(let message): return nameSplit(message, of: tickets[0])
    case .solve(let deed): return [.perform(deed)]
    case .answerIncidents(let incidents): review(incidents)
    }
    return []
  }

  mutating func sort(by order: TicketOrder) -> [WorkspaceEffect] {
    restart(ListSource(filter: inbox.list.source.filter, order: order))
  }

  /// Another status for the targets; spam is asked about first.
  mutating func choose(_ status: TicketStatus) -> [WorkspaceEffect] {
    switch status {
    case .spam:
      askSpam(targets)
      return []
    case .solved: return perform(.solve, then: .open(nextInList))
    default: return perform(.setStatus(status))
    }
  }

  mutating func askSpam(_ tickets: [SeenTicket]) {
    let number = tickets.count == 1 ? "#\(tickets[0].id)" : "\(tickets.count) tickets"
    let deed = Deed(verb: .setStatus(.spam), tickets: tickets, then: .open(nextInList))
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Is \(number) spam?",
          detail: "It leaves all lists of work; \(key("app.undo")) takes it back.", yes: "spam",
          act: .perform(deed))))
  }
}
