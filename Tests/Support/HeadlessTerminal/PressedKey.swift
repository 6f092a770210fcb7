import CVTerm

/// A key for a test to press; sent as xterm would, in the mode that the program has set.
public enum PressedKey: Sendable {
  case text(String)
  /// Ctrl with a letter or one of `\ ] ^ _`.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case controlLeft, controlRight
  case function(Int)

  func send(to terminal: OpaquePointer) {
    switch self {
    case .text(let text):
      for scalar in text.unicodeScalars {
        vterm_keyboard_unichar(terminal, scalar.value, VTERM_MOD_NONE)
      }
    case .control(let letter):
      guard let scalar = letter.unicodeScalars.first else { return }
      vterm_keyboard_unichar(terminal, scalar.value & 0x1F, VTERM_MOD_NONE)
    case .function(let number):
      vterm_keyboard_key(
        terminal, VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
    default:
      let (key, modifier) = named
      vterm_keyboard_key(terminal, key, modifier)
    }
  }

  private var named: (VTermKey, VTermModifier) {
    switch self {
    case .enter: (VTERM_KEY_ENTER, VTERM_MOD_NONE)
    case .tab: (VTERM_KEY_TAB, VTERM_MOD_NONE)
    case .backTab: (VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .escape: (VTERM_KEY_ESCAPE, VTERM_MOD_NONE)
    case .backspace: (VTERM_KEY_BACKSPACE, VTERM_MOD_NONE)
    case .delete: (VTERM_KEY_DEL, VTERM_MOD_NONE)
    case .insert: (VTERM_KEY_INS, VTERM_MOD_NONE)
    case .up: (VTERM_KEY_UP, VTERM_MOD_NONE)
    case .down: (VTERM_KEY_DOWN, VTERM_MOD_NONE)
    case .left: (VTERM_KEY_LEFT, VTERM_MOD_NONE)
    case .right: (VTERM_KEY_RIGHT, VTERM_MOD_NONE)
    case .home: (VTERM_KEY_HOME, VTERM_MOD_NONE)
    case .end: (VTERM_KEY_END, VTERM_MOD_NONE)
    case .pageUp: (VTERM_KEY_PAGEUP, VTERM_MOD_NONE)
    case .pageDown: (VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE)
    case .controlLeft: (VTERM_KEY_LEFT, VTERM_MOD_CTRL)
    case .controlRight: (VTERM_KEY_RIGHT, VTERM_MOD_CTRL)
    default: (VTERM_KEY_NONE, VTERM_MOD_NONE)
    }
  }
}
