import DeskbellText

/// A piece of a line and how it looks where colours are on.
struct Span {
  enum Look: String {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
    case alarm = "1;31"
  }

  var text: DisplayText
  var look: Look

  init(_ text: DisplayText, _ look: Look = .plain) {
    self.text = text
    self.look = look
  }

  func rendered(isColored: Bool) -> String {
    guard isColored, look != .plain else { return text.string }
    return "\u{1B}[\(look.rawValue)m\(text.string)\u{1B}[0m"
  }
}
