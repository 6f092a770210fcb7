/// Every escape sequence that goes to the terminal or comes from it, for the documentation.
public enum TerminalSequences {
  /// What ncurses sends for frames, as the description of xterm-256color has it; other kinds of
  /// terminals get what theirs says.
  static let curses: [(notation: String, capability: String, purpose: String)] = [
    ("CSI ? 1049 h", "smcup", "the other screen"),
    ("CSI ? 1049 l", "rmcup", "back to the first screen"),
    ("CSI 22;0;0t", "smcup", "keeps the title"), ("CSI 23;0;0t", "rmcup", "gives it back"),
    ("CSI ? 1 h", "smkx", "cursor keys of their own"), ("CSI ? 1 l", "rmkx", "as they were"),
    ("ESC =", "smkx", "the keypad's own keys"), ("ESC >", "rmkx", "as they were"),
    ("CSI n;n r", "csr", "which lines scroll"), ("ESC (B", "sgr0", "the usual characters"),
    ("CSI … m", "sgr, setaf, setab", "colours and attributes"), ("CSI 4 l", "rmir", "overwrites"),
    ("CSI 4 h", "smir", "inserts"),
    ("CSI ? 7 h", "smam", "wraps at the edge"), ("CSI ? 7 l", "rmam", "does not wrap"),
    ("CSI ? 25 l", "civis", "no cursor"), ("CSI ? 25 h", "cnorm", "a cursor"),
    ("CSI ? 12 l", "cnorm", "it does not blink"), ("CSI ? 12;25 h", "cvvis", "it does"),
    ("CSI H", "home", "to the first place"), ("CSI n;n H", "cup", "to a place"),
    ("CSI n d", "vpa", "to a line"), ("CSI n G", "hpa", "to a column"),
    ("CSI A", "cuu1", "up"), ("CSI n A", "cuu", "up"), ("CSI n B", "cud", "down"),
    ("CSI C", "cuf1", "right"), ("CSI n C", "cuf", "right"), ("CSI n D", "cub", "left"),
    ("CSI Z", "cbt", "to the tab stop before"),
    ("CSI J", "ed", "clears what follows"), ("CSI 2 J", "clear", "clears all"),
    ("CSI K", "el", "clears the rest of a line"), ("CSI 1 K", "el1", "clears its beginning"),
    ("CSI n X", "ech", "clears characters"), ("CSI n b", "rep", "repeats a character"),
    ("CSI n P", "dch", "deletes characters"), ("CSI P", "dch1", "deletes a character"),
    ("CSI n @", "ich", "makes room for characters"), ("CSI @", "ich1", "for one"),
    ("CSI n L", "il", "makes room for lines"), ("CSI L", "il1", "for one"),
    ("CSI n M", "dl", "deletes lines"), ("CSI M", "dl1", "deletes a line"),
    ("CSI n S", "indn", "scrolls up"), ("CSI n T", "rin", "scrolls down"),
    ("ESC M", "ri", "scrolls down by a line"), ("ESC 7", "sc", "keeps the place"),
    ("ESC 8", "rc", "goes back to it"), ("CR", "cr", "to the first column"),
    ("LF", "ind", "to the next line"), ("BS", "cub1", "left"), ("TAB", "ht", "to a tab stop"),
  ]

  private static let received: [(notation: String, meaning: String)] = [
    ("CSI 200 ~ … CSI 201 ~", "a paste: always text, never a command"),
    ("CSI I, CSI O", "the focus came, went"),
    ("CSI < n;n;n M, CSI < n;n;n m", "a click or the wheel, a release; only after mode 1000"),
    ("CSI M and three bytes", "the same from terminals without mode 1006"),
    ("CSI … A-F H P-S Z, SS3 …, CSI n ~", "keys"),
    ("anything else that begins so", "is read to its end and dropped"),
  ]

  /// `docs/TERMINAL.md`.
  public static var markdown: String {
    """
    # What is sent to the terminal

    Made from the tables of the program by `make docs`; a test runs the program through its screens
    and fails on a sequence that is not here. `CSI` is `ESC [`, `OSC` is `ESC ]`, `DCS` is `ESC P`,
    `ST` is `ESC \\`, `n` a number, `…` numbers, `text` a text without control characters. Blanks
    are for reading.

    Nothing is asked of the terminal, so no answer is waited for: what it can do is what the
    description of `$TERM` says. The modes below are sent only where that description moves the
    cursor with `CSI`; `OSC` and `DCS` only to kinds of terminals that are known to take them
    (xterm, screen, tmux, rxvt, alacritty, kitty, foot, wezterm, ghostty, konsole, gnome, vte, st,
    mintty, contour, iTerm), so never to `linux` or `vt100`. With `TERM=dumb` the workspace does
    not start.

    Everything is undone at the end, on SIGTERM and SIGHUP, when the program is stopped (and done
    again when it goes on), while an editor runs, and after a crash.

    ## By the program

    | sequence | what it does | when | from |
    | --- | --- | --- | --- |
    \(ControlSequence.all.map {
      "| `\($0.notation)` | \($0.purpose) | \($0.occasion) | \($0.source) |"
    }.joined(separator: "\n"))

    Inside tmux: `OSC 52` needs `set -g set-clipboard on`; `clipboard: tmux` needs `set -g
    allow-passthrough on` instead; focus needs `set -g focus-events on`.

    ## By ncurses, on xterm-256color

    | sequence | capability | what it does |
    | --- | --- | --- |
    \(curses.map { "| `\($0.notation)` | \($0.capability) | \($0.purpose) |" }
      .joined(separator: "\n"))

    ## What is understood

    | sequence | what it means |
    | --- | --- |
    \(received.map { "| `\($0.notation)` | \($0.meaning) |" }.joined(separator: "\n"))

    """
  }
}
