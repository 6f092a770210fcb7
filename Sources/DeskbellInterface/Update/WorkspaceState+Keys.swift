import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  /// A key that leads elsewhere takes along what was said before, once that could be read; the time
  /// in which a reply can be taken back stays.
  mutating func pressDroppingToast(_ key: Key) -> [WorkspaceEffect] {
    let (before, place, said) = (context, currentID, toast)
    let effects = press(key)
    if let said, toast == said, said.releaseAt == nil, said.wasRead(at: now),
      context != before || currentID != place
    {
      toast = nil
    }
    return effects
  }

  /// A key goes to the popup on top, else it is a command here, else it is text.
  mutating func press(_ key: Key) -> [WorkspaceEffect] {
    if isTooSmall {
      // Text waits for the window to grow; commands that nobody sees are not done.
      if context.isTextField, popups.isEmpty {
        heldKeys.append(key)
        return []
      }
      return key == .character("Q") ? keepDraft() + [.quit] : []
    }
    if let popup = popups.last { return press(key, on: popup) }
    if key == .escape, stopBulk() { return [] }
    if awaitsTicket {
      guard key == .escape || key == .character("q") else {
        heldKeys.append(key)
        return []
      }
      forgetHeldKeys()
    }
    switch keys.read(key, in: context, keymap: keymap, now: now) {
    case .waiting, .dropped: return []
    case .command(let name, let count): return run(name, count: count)
    case .unbound(let keys): return unbound(keys)
    }
  }

  /// Nothing is drawn on such a screen but how large it must be.
  var isTooSmall: Bool {
    size.columns < Layout.least.columns || size.rows < Layout.least.rows
  }

  /// Whether what keys are meant for is not here yet. What is typed behind an `r` is text: were it
  /// taken at once, it would be commands.
  private var awaitsTicket: Bool {
    if pendingComposer != nil { return true }
    guard case .ticket(let screen) = screens.last else { return false }
    return ticket(screen.id) == nil
  }

  mutating func forgetHeldKeys() {
    heldKeys = []
    pendingComposer = nil
  }

  /// Presses the keys that waited, now that what they are meant for is here.
  mutating func pressHeldKeys() -> [WorkspaceEffect] {
    let held = heldKeys
    heldKeys = []
    return held.flatMap { press($0) }
  }

  mutating func run(_ name: String, count: Int? = nil) -> [WorkspaceEffect] {
    guard let command = CommandTable.command(named: name) else { return [] }
    if let reason = command.disabled(self) {
      say(reason, .problem)
      return [.ring]
    }
    if case .composer(let composer) = screens.last, composer.isSending, command.group == .write {
      say("It is being sent.", .problem)
      return [.ring]
    }
    defer { advanceTour(after: name) }
    return command.action(&self, count)
  }

  private mutating func unbound(_ keys: [Key]) -> [WorkspaceEffect] {
    if context.isTextField, keys.count == 1, type(keys[0]) { return [] }
    if keys == [.escape] { return [] }
    say(KeyAdvice.words(for: keys, in: context, keymap: keymap), .problem, seconds: 4)
    return []
  }

  /// Text in brackets of a paste is text wherever there is a field, and nothing elsewhere.
  mutating func paste(_ text: String) -> [WorkspaceEffect] {
    if let popup = popups.last { return paste(text, on: popup) }
    switch screens.last {
    case .composer(let composer) where composer.review == nil && !composer.isSending:
      edit(.insertText(text))
    case .newTicket: withForm { $0.paste(text) }
    case .customer(let screen) where screen.form != nil: pasteInCustomerForm(text)
    default: say("Pasted text is never a command.", .problem, seconds: 4)
    }
    return []
  }

  /// Gives a key to the text on screen; false where it is not for a text.
  private mutating func type(_ key: Key) -> Bool {
    switch screens.last {
    case .composer(let composer):
      guard !composer.isSending, let command = EditorKeys.command(for: key) else { return false }
      edit(command)
      return true
    case .customer: return typeInCustomerForm(key)
    case .newTicket(var form):
      guard form.handle(key) else { return false }
      screens[screens.count - 1] = .newTicket(form)
      return true
    default: return false
    }
  }

  private mutating func edit(_ command: EditorCommand) {
    let area = Layout(self).editor
    let now = now
    withComposer { composer in
      if composer.editor.apply(command, width: area.columns, height: area.rows) {
        composer.unsavedSince = now
      }
    }
  }

  mutating func withComposer(_ change: (inout Composer) -> Void) {
    guard case .composer(var composer) = screens.last else { return }
    change(&composer)
    screens[screens.count - 1] = .composer(composer)
  }

  mutating func withForm(_ change: (inout NewTicketForm) -> Void) {
    guard case .newTicket(var form) = screens.last else { return }
    change(&form)
    screens[screens.count - 1] = .newTicket(form)
  }

  mutating func withTicket(_ change: (inout TicketScreen) -> Void) {
    guard case .ticket(var screen) = screens.last else { return }
    change(&screen)
    screens[screens.count - 1] = .ticket(screen)
  }
}
