import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  /// A problem was solved: those who reported it wait for an answer too.
  mutating func offer(_ incidents: [TicketDetail], of problem: Ticket.ID, answer: String?) {
    guard !incidents.isEmpty, popups.isEmpty else { return }
    let text = answer ?? "Hello {{customer.firstName|there}},\n\n"
    popups.append(.incidents(IncidentsPopup(problem: problem, incidents, text: text)))
  }

  mutating func press(_ key: Key, on popup: IncidentsPopup) -> [WorkspaceEffect] {
    var popup = popup
    popup.problemWords = nil
    switch key {
    case .escape:
      popups.removeLast()
      return []
    case .tab, .backTab: popup.field = popup.field == .list ? .text : .list
    case .control("x"): return answer(popup)
    case .enter where popup.field == .list: return answer(popup)
    default:
      if popup.field == .text {
        guard let command = EditorKeys.command(for: key) else { return [] }
        popup.text.apply(command, width: 72)
      } else {
        pressInList(key, &popup)
      }
    }
    replacePopup(.incidents(popup))
    return []
  }

  private func pressInList(_ key: Key, _ popup: inout IncidentsPopup) {
    switch key {
    case .down, .character("j"): popup.position = min(popup.position + 1, popup.items.count - 1)
    case .up, .character("k"): popup.position = max(popup.position - 1, 0)
    case .character("x"), .character(" "): popup.items[popup.position].isTaken.toggle()
    default: break
    }
  }

  private mutating func answer(_ popup: IncidentsPopup) -> [WorkspaceEffect] {
    var popup = popup
    if popup.text.text.allSatisfy(\.isWhitespace) {
      popup.field = .text
      popup.problemWords = "There is no text yet."
    } else if popup.taken.isEmpty {
      popup.problemWords = "All are taken out: Esc leaves."
    } else {
      popups.removeLast()
      return [.joining(.answer(popup.taken, popup.text.text))]
    }
    replacePopup(.incidents(popup))
    return [.ring]
  }
}
