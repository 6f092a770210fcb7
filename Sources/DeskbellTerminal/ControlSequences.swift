import CNcurses

/// What is sent to the terminal besides the frames of ncurses.
@MainActor
struct ControlSequences {
  /// Around a frame, so that the terminal shows it at once (DEC private mode 2026).
  let frameStart: [UInt8]
  let frameEnd: [UInt8]
  /// When the program takes the terminal and when it gives it back: the keypad's mode and
  /// bracketed paste.
  let entering: [UInt8]
  let leaving: [UInt8]
  /// Everything that has to be undone when there is no time to ask ncurses.
  let crash: [UInt8]

  /// After ncurses has been opened.
  init() {
    func capability(_ name: String) -> String {
      cncurses_capability(name).map { String(cString: $0) } ?? ""
    }
    // The modes below are for terminals that speak ECMA-48; others would print them.
    let isStandard = capability("cup").hasPrefix("\u{1B}[")
    func mode(_ text: String) -> String { isStandard ? "\u{1B}[" + text : "" }
    frameStart = Array(mode("?2026h").utf8)
    frameEnd = Array(mode("?2026l").utf8)
    entering = Array((capability("smkx") + mode("?2004h")).utf8)
    leaving = Array(mode("?2004l").utf8)  // ncurses resets the keypad itself.
    let screen = mode("r") + capability("sgr0") + capability("cnorm") + capability("rmcup")
    crash = Array((mode("?2026l") + mode("?2004l") + capability("rmkx") + screen + "\r").utf8)
  }
}
