import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  /// The macros for what is marked or open.
  mutating func pickMacro() -> [WorkspaceEffect] {
    var picker = Picker(title: "Macro for \(targetsInWords)", items: [], tickets: targets)
    picker.again = macros.lastMacro.flatMap { Picker.Again("macro.pick", .macro($0), self) }
    popups.append(.picker(picker))
    return [.macros(.load(targets))]
  }

  /// - Parameter reasons: Why a macro does not go with the only ticket.
  mutating func show(_ found: [Macro], reasons: [Macro.ID: String]) {
    guard case .picker(var picker) = popups.last, picker.title.hasPrefix("Macro for") else {
      return
    }
    var items = found.map { macro in
      Picker.Item(
        title: macro.file.heading,
        details: reasons[macro.id] == nil
          ? [
            macro.name, macro.owner == nil ? "" : "mine",
            (macro.file.steps.map(\.words) + (macro.file.replies ? ["reply"] : []))
              .joined(separator: ", "),
          ] : [macro.name],
        reason: reasons[macro.id], choice: .macro(macro))
    }
    if let offered = macros.offered {
      items.append(
        Picker.Item(
          title: "Make a macro of", details: [offered.map(\.words).joined(separator: ", ")],
          choice: .newMacro(offered)))
    }
    picker.replace(items)
    replacePopup(.picker(picker))
    if items.isEmpty {
      popups.removeLast()
      say("There are no macros yet: `deskbell macro import` takes them from files.")
    }
  }

  mutating func preview(_ macro: Macro, on tickets: [SeenTicket]) -> [WorkspaceEffect] {
    macros.lastMacro = macro
    return preview(macro.file, on: tickets)
  }

  mutating func preview(
    _ macro: MacroFile, on tickets: [SeenTicket]
  ) -> [WorkspaceEffect] {
    guard !tickets.isEmpty else { return [] }
    let popup = MacroPopup(macro: macro, tickets: tickets)
    popups.append(.macro(popup))
    return [popup.nextPiece].compactMap(\.self)
  }

  mutating func show(_ piece: [MacroPreview], of macro: MacroFile) -> [WorkspaceEffect] {
    guard case .macro(var popup) = popups.last, popup.macro == macro,
      popup.nextPiece == .macros(.preview(macro, piece.map(\.ticket.id)))
    else { return [] }
    popup.previews += piece
    replacePopup(.macro(popup))
    return [popup.nextPiece].compactMap(\.self)
  }

  mutating func press(_ key: Key, on popup: MacroPopup) -> [WorkspaceEffect] {
    var popup = popup
    switch key {
    case .escape, .character("q"):
      popups.removeLast()
      return []
    case .enter: return run(popup)
    case .down, .character("j"): popup.top += 1
    case .up, .character("k"): popup.top = max(0, popup.top - 1)
    case .pageDown: popup.top += 10
    case .pageUp: popup.top = max(0, popup.top - 10)
    default: return []
    }
    replacePopup(.macro(popup))
    return []
  }

  private mutating func run(_ popup: MacroPopup) -> [WorkspaceEffect] {
    guard popup.isComplete else { return [] }
    if let single = popup.single, single.refusal == nil, single.needsReview {
      guard single.maskedReply == nil else {
        say("The reply has what is masked: \(wayToReveal) first.", .problem, seconds: 10)
        return [.ring]
      }
      popups.removeLast()
      return write(reply: single)
    }
    let sequences = popup.changing.compactMap(\.sequence)
    guard !sequences.isEmpty else {
      say(popup.single?.refusal ?? "None of these tickets would change.", .problem)
      return [.ring]
    }
    popups.removeLast()
    macros.last = .macro(popup.macro)
    _ = macros.habit.end()
    return start(SequenceDeed(title: popup.macro.heading, sequences: sequences))
  }

  /// Opens the editor with the reply of a macro; what else it does is done when that is sent.
  private mutating func write(reply preview: MacroPreview) -> [WorkspaceEffect] {
    guard let reply = preview.reply else { return [] }
    let id = preview.ticket.id
    pendingComposer = PendingComposer(
      ticket: id, kind: .reply, addition: reply.text, responses: preview.responses,
      alongside: preview.verbs)
    return [.load(.detail(id))]
  }

  /// Puts the reply of a macro below what was begun.
  mutating func add(_ pending: PendingComposer) {
    guard let addition = pending.addition else { return }
    let now = now
    withComposer { composer in
      let begun = composer.editor.text
      let isEmpty = begun.allSatisfy(\.isWhitespace)
      let text = isEmpty ? addition : "\(begun)\n\n\(addition)"
      composer.editor = TextEditor(text: text, caret: nil)
      composer.responses += pending.responses
      composer.alongside = pending.alongside
      composer.unsavedSince = now
    }
    guard case .composer(let composer) = screens.last,
      let gap = warnings(of: composer).first(where: \.isBlocking)
    else { return }
    putCaret(at: gap.place)
    say("\(gap.words) The rest of the macro is done when you send it.", .problem)
  }

  mutating func finish(_ deed: SequenceDeed, _ report: ActionReport) -> [WorkspaceEffect] {
    writing.discarded = nil
    let changed = report.changed
    let refusals = report.items.compactMap(\.refusal)
    if let refusal = refusals.first, changed.isEmpty {
      if deed.then == .closeComposer { takeBackSending() }
      say(refusal.words(more: refusals.count - 1), .problem, seconds: 10)
      return reload()
    }
    for ticket in changed { inbox.list.marks[ticket] = nil }
    if case .composer(let composer) = screens.last, composer.bulk != nil,
      composer.isSending, deed.then == .closeComposer
    {
      return finishWritingToAll(deed, report) + reload()
    }
    let number = changed.count == 1 ? "#\(changed[0])" : "\(changed.count) tickets"
    let refused = refusals.isEmpty ? "" : " · \(refusals.count) refused"
    say("\(deed.title): \(number) · \(key("app.undo")) undo\(refused)")
    if deed.then == .closeComposer { closeComposer(changed) }
    return reload()
  }
}
