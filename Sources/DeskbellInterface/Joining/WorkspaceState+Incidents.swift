import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  /// A problem has open incidents. Where it is not solved yet it is asked what becomes of them;
  /// behind what the person is looking at by now, which has the keys.
  mutating func offer(_ incidents: OpenIncidents) {
    if let deed = incidents.solving {
      popups.insert(.picker(.solving(incidents, deed)), at: 0)
    } else if popups.isEmpty {
      review(incidents)
    }
  }

  /// Shows what each incident would be answered.
  mutating func review(_ incidents: OpenIncidents) {
    var popup = IncidentsPopup(incidents)
    if let begun = writing.answersBegun[incidents.problem] { popup.text = TextEditor(text: begun) }
    popups.append(.incidents(popup))
  }

  mutating func press(_ key: Key, on popup: IncidentsPopup) -> [WorkspaceEffect] {
    guard !popup.isSending else { return [] }
    var popup = popup
    popup.problemWords = nil
    switch key {
    case .escape:
      writing.answersBegun[popup.problem] = popup.text.text
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
    guard let trouble = popup.trouble(self) else {
      popup.isSending = true
      replacePopup(.incidents(popup))
      return [.joining(.answer(popup.taken, popup.text.text, solving: popup.solving))]
    }
    if popup.text.text.allSatisfy(\.isWhitespace) { popup.field = .text }
    popup.problemWords = trouble
    replacePopup(.incidents(popup))
    return [.ring]
  }

  /// The desk has the answers, or says why not: then the text stays to be sent again.
  mutating func finishAnswering(trouble: String? = nil) {
    guard case .incidents(var popup) = popups.last, popup.isSending else { return }
    guard let trouble else {
      popups.removeLast()
      return
    }
    popup.isSending = false
    popup.problemWords = trouble
    replacePopup(.incidents(popup))
  }
}
