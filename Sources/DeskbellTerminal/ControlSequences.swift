import CNcurses

/// What is sent to this terminal besides the frames of ncurses.
@MainActor
struct ControlSequences {
  /// Around a frame, so that the terminal shows it at once.
  let frameStart: [UInt8]
  let frameEnd: [UInt8]
  /// When the program takes the terminal and when it gives it back: the keypad's mode and
  /// bracketed paste.
  let entering: [UInt8]
  let leaving: [UInt8]
  /// Everything that has to be undone when there is no time to ask ncurses.
  let crash: [UInt8]
  /// Whether the terminal speaks ECMA-48; others would print the sequences.
  private let isStandard: Bool
  /// Whether the terminal is of a kind that takes operating system commands or leaves them alone.
  let takesCommands: Bool

  /// After ncurses has been opened.
  init(type: String) {
    func capability(_ name: String) -> [UInt8] {
      cncurses_capability(name).map { Array(String(cString: $0).utf8) } ?? []
    }
    let isStandard = capability("cup").starts(with: [0x1B, UInt8(ascii: "[")])
    func bytes(_ sequence: ControlSequence) -> [UInt8] { isStandard ? sequence.bytes : [] }
    self.isStandard = isStandard
    takesCommands = isStandard && Self.takesCommands(type)
    frameStart = bytes(.frameStart)
    frameEnd = bytes(.frameEnd)
    entering = capability("smkx") + bytes(.pasteOn)
    leaving = bytes(.pasteOff)  // ncurses resets the keypad itself.
    let screen = bytes(.scrollAll) + capability("sgr0") + capability("cnorm") + capability("rmcup")
    crash = bytes(.frameEnd) + bytes(.pasteOff) + capability("rmkx") + screen + [0x0D]
  }

  /// The kinds of terminals that are known to take `OSC`; a console or an old terminal prints them.
  static func takesCommands(_ type: String) -> Bool {
    let known = [
      "xterm", "screen", "tmux", "rxvt", "alacritty", "kitty", "foot", "wezterm", "ghostty",
      "konsole", "gnome", "vte", "st", "mintty", "contour", "iterm",
    ]
    return known.contains { type == $0 || type.hasPrefix($0 + "-") || type.hasPrefix($0 + "+") }
      || type.hasPrefix("rxvt") || type.hasPrefix("iTerm")
  }

  /// What modes need when the program takes the terminal.
  func entering(_ modes: TerminalModes, title: String?) -> [UInt8] {
    guard isStandard else { return entering }
    var bytes = entering
    if modes.focus { bytes += ControlSequence.focusOn.bytes }
    if modes.mouse { bytes += mouse(true) }
    if let title, takesCommands {
      bytes += ControlSequence.titleSave.bytes + ControlSequence.title.bytes(text: title)
    }
    return bytes
  }

  /// What undoes them.
  func leaving(_ modes: TerminalModes, title: String?) -> [UInt8] {
    undoing(modes, title) + leaving
  }

  /// What undoes everything after a crash.
  func crash(_ modes: TerminalModes, title: String?) -> [UInt8] { undoing(modes, title) + crash }

  private func undoing(_ modes: TerminalModes, _ title: String?) -> [UInt8] {
    guard isStandard else { return [] }
    var bytes: [UInt8] = []
    if modes.mouse { bytes += mouse(false) }
    if modes.focus { bytes += ControlSequence.focusOff.bytes }
    if title != nil, takesCommands { bytes += ControlSequence.titleRestore.bytes }
    return bytes
  }

  func mouse(_ isOn: Bool) -> [UInt8] {
    guard isStandard else { return [] }
    return isOn
      ? ControlSequence.mouseOn.bytes + ControlSequence.mouseFormOn.bytes
      : ControlSequence.mouseFormOff.bytes + ControlSequence.mouseOff.bytes
  }

  func focus(_ isOn: Bool) -> [UInt8] {
    guard isStandard else { return [] }
    return (isOn ? ControlSequence.focusOn : .focusOff).bytes
  }
}

/// What the terminal was asked to report.
struct TerminalModes: Equatable {
  var mouse = false
  var focus = false
}
