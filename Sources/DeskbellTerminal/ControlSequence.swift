/// A sequence that is sent to the terminal besides the frames of ncurses: the one table that they
/// are sent from and that the documentation lists.
public struct ControlSequence: Sendable {
  /// As the documentation writes it: `CSI ? 2026 h`, `OSC 52 ; c ; text ST`.
  public let notation: String
  /// What it does, in a few words.
  public let purpose: String
  /// When it is sent.
  public let occasion: String
  /// Where it comes from.
  public let source: String

  /// The bytes of one without a text.
  var bytes: [UInt8] { Self.bytes(notation) }

  /// The bytes of one with a text. The text must be free of control characters.
  func bytes(text: String) -> [UInt8] { Self.bytes(notation, text: text) }

  private static func bytes(_ notation: String, text: String = "") -> [UInt8] {
    notation.split(separator: " ").flatMap { word -> [UInt8] in
      switch word {
      case "CSI": [0x1B, UInt8(ascii: "[")]
      case "OSC": [0x1B, UInt8(ascii: "]")]
      case "DCS": [0x1B, UInt8(ascii: "P")]
      case "ST": [0x1B, UInt8(ascii: "\\")]
      case "ESC": [0x1B]
      case "BEL": [0x07]
      case "text": Array(text.utf8)
      default: Array(word.utf8)
      }
    }
  }
}

extension ControlSequence {
  static let frameStart = ControlSequence(
    notation: "CSI ? 2026 h", purpose: "begins a frame, shown when it ends",
    occasion: "before each frame", source: "synchronized output")
  static let frameEnd = ControlSequence(
    notation: "CSI ? 2026 l", purpose: "ends a frame", occasion: "after each frame",
    source: "synchronized output")
  static let pasteOn = ControlSequence(
    notation: "CSI ? 2004 h", purpose: "asks for marks round pasted text",
    occasion: "at the start", source: "xterm, bracketed paste")
  static let pasteOff = ControlSequence(
    notation: "CSI ? 2004 l", purpose: "no marks any more", occasion: "at the end",
    source: "xterm, bracketed paste")
  static let focusOn = ControlSequence(
    notation: "CSI ? 1004 h", purpose: "asks to be told of the focus", occasion: "at the start",
    source: "xterm, focus events")
  static let focusOff = ControlSequence(
    notation: "CSI ? 1004 l", purpose: "no word of the focus any more", occasion: "at the end",
    source: "xterm, focus events")
  static let mouseOn = ControlSequence(
    notation: "CSI ? 1000 h", purpose: "asks for clicks and the wheel",
    occasion: "with `mouse: true` or `:mouse`", source: "xterm, mouse tracking")
  static let mouseOff = ControlSequence(
    notation: "CSI ? 1000 l", purpose: "no clicks any more", occasion: "at the end, `:mouse`",
    source: "xterm, mouse tracking")
  static let mouseFormOn = ControlSequence(
    notation: "CSI ? 1006 h", purpose: "clicks as decimal numbers", occasion: "with the one above",
    source: "xterm, SGR mouse reports")
  static let mouseFormOff = ControlSequence(
    notation: "CSI ? 1006 l", purpose: "clicks as they were", occasion: "with the one above",
    source: "xterm, SGR mouse reports")
  static let titleSave = ControlSequence(
    notation: "CSI 22;2t", purpose: "keeps the title of the window",
    occasion: "at the start, with `title: true`", source: "xterm, window operations")
  static let titleRestore = ControlSequence(
    notation: "CSI 23;2t", purpose: "gives the title back", occasion: "at the end",
    source: "xterm, window operations")
  static let title = ControlSequence(
    notation: "OSC 2; text ST", purpose: "the title: desk and counts",
    occasion: "when they change, with `title: true`", source: "xterm, operating system commands")
  static let copy = ControlSequence(
    notation: "OSC 52;c; text ST", purpose: "puts a text, in base64, on the clipboard",
    occasion: "when something is copied, with `clipboard: osc52`",
    source: "xterm, operating system commands")
  static let copyThroughTmux = ControlSequence(
    notation: "DCS tmux; ESC OSC 52;c; text BEL ST",
    purpose: "the same, handed through by tmux",
    occasion: "when something is copied, with `clipboard: tmux`", source: "tmux, passthrough")
  static let notification = ControlSequence(
    notation: "OSC 9; text ST", purpose: "a notification of the desktop",
    occasion: "with `notify: osc9`, while the terminal has no focus", source: "iTerm2")
  static let titledNotification = ControlSequence(
    notation: "OSC 777;notify;Deskbell; text ST", purpose: "a notification of the desktop",
    occasion: "with `notify: osc777`, while the terminal has no focus", source: "rxvt-unicode")
  static let bell = ControlSequence(
    notation: "BEL", purpose: "the bell",
    occasion: "what cannot be done; notices with `--bell` or `notify: bell`", source: "ECMA-48")
  static let scrollAll = ControlSequence(
    notation: "CSI r", purpose: "the whole screen scrolls again", occasion: "after a crash",
    source: "DEC, DECSTBM")

  /// All of them, in the order of the documentation.
  public static let all: [ControlSequence] = [
    frameStart, frameEnd, pasteOn, pasteOff, focusOn, focusOff, mouseOn, mouseFormOn, mouseOff,
    mouseFormOff, titleSave, titleRestore, title, copy, copyThroughTmux, notification,
    titledNotification, bell, scrollAll,
  ]
}
