import DeskbellCore
import DeskbellTerminal

extension NewTicketForm {
  /// Gives a key to the field that has the caret; false where it is not for a form.
  mutating func handle(_ key: Key) -> Bool {
    problem = nil
    switch key {
    case .tab: field = field.moved(by: 1)
    case .backTab: field = field.moved(by: -1)
    case .enter where field != .text, .down where field != .text: field = field.moved(by: 1)
    case .up where field != .text: field = field.moved(by: -1)
    default: return edit(key)
    }
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch field {
    case .channel: return turn(key, &channel, Channel.allCases)
    case .priority: return turn(key, &priority, Priority.allCases)
    case .name: return name.handle(key)
    case .address: return address.handle(key)
    case .subject: return subject.handle(key)
    case .text:
      guard let command = EditorKeys.command(for: key) else { return false }
      text.apply(command, width: 78)
      return true
    }
  }

  /// Arrows and blank go through the values of a field with few.
  private func turn<Value: Equatable>(_ key: Key, _ value: inout Value, _ all: [Value]) -> Bool {
    let distance: Int
    switch key {
    case .right, .character(" "), .character("l"): distance = 1
    case .left, .character("h"): distance = -1
    default: return false
    }
    let place = all.firstIndex(of: value) ?? 0
    value = all[(place + distance + all.count) % all.count]
    return true
  }

  mutating func paste(_ pasted: String) {
    switch field {
    case .name: name.paste(pasted)
    case .address: address.paste(pasted)
    case .subject: subject.paste(pasted)
    case .text: text.apply(.insertText(pasted), width: 78)
    case .channel, .priority: break
    }
  }
}

extension WorkspaceState {
  mutating func sendForm() -> [WorkspaceEffect] {
    guard case .newTicket(let form) = screens.last, !form.isSending else { return [] }
    switch form.ticket() {
    case .success(let ticket):
      withForm { $0.isSending = true }
      return [.openTicket(ticket)]
    case .failure(let problem):
      withForm {
        $0.field = problem.field
        $0.problem = problem.words
      }
      return [.ring]
    }
  }

  mutating func leaveForm() -> [WorkspaceEffect] {
    guard case .newTicket(let form) = screens.last else { return [] }
    if form.isEmpty {
      screens.removeLast()
      return []
    }
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Leave this form?", detail: "What is filled in is lost.", yes: "leave",
          act: .discardText)))
    return []
  }

  mutating func finishOpening(_ ticket: Ticket) -> [WorkspaceEffect] {
    if case .newTicket = screens.last { screens.removeLast() }
    say("Opened #\(ticket.id) · \(key("app.undo")) undo")
    return open(ticket.id) + reload()
  }
}
