import DeskbellText

extension Terminal {
  /// Whether the terminal takes titles, the clipboard and notifications.
  public var takesCommands: Bool { sequences.takesCommands }

  /// Asks for clicks and the wheel, or no longer: the terminal then selects text itself again.
  public func watchMouse(_ isOn: Bool) {
    guard modes.mouse != isOn else { return }
    modes.mouse = isOn
    send(sequences.mouse(isOn))
  }

  /// Asks to be told when the terminal gets and loses the focus.
  public func watchFocus(_ isOn: Bool) {
    guard modes.focus != isOn else { return }
    modes.focus = isOn
    send(sequences.focus(isOn))
  }

  /// Shows a title in the window's frame until the terminal is given back; then the one before it
  /// returns.
  public func show(title text: DisplayText) {
    let text = printable(text)
    guard takesCommands, text != title else { return }
    let first = title == nil ? ControlSequence.titleSave.bytes : []
    title = text
    send(first + ControlSequence.title.bytes(text: text))
  }

  /// Tells something outside the screen.
  public func notify(_ text: DisplayText, by sequence: NotificationSequence) {
    guard takesCommands, holder == .program else { return }
    // A semicolon parts the fields of both.
    let words = printable(text).replacing(";", with: ",")
    let bytes =
      switch sequence {
      case .osc9: ControlSequence.notification.bytes(text: "Deskbell: \(words)")
      case .osc777: ControlSequence.titledNotification.bytes(text: words)
      }
    output.send(bytes)
  }

  /// Puts a text on the clipboard of the machine where the terminal runs.
  /// - Returns: Whether it was sent: the terminal must take it, and the text must not be too long.
  public func copy(_ text: DisplayText, throughTmux: Bool) -> Bool {
    let bytes = Array(text.string.utf8)
    guard takesCommands, holder == .program, bytes.count <= Self.mostCopied else { return false }
    let sequence = throughTmux ? ControlSequence.copyThroughTmux : .copy
    output.send(sequence.bytes(text: Base64.text(of: bytes)))
    return true
  }

  /// Bytes of a text that terminals take at once: xterm reads no more than 100,000 of base64.
  private static var mostCopied: Int { 72_000 }

  private func send(_ bytes: [UInt8]) {
    guardAgainstCrash()
    guard holder == .program, !bytes.isEmpty else { return }
    output.send(bytes)
  }

  /// The text in what the terminal's character set has.
  private func printable(_ text: DisplayText) -> String {
    if hasUnicode { return text.string }
    return String(
      String.UnicodeScalarView(
        text.string.unicodeScalars.map { scalar in
          scalar.isASCII
            ? scalar : Unicode.Scalar(Charset.substitute(for: scalar.value)) ?? "?"
        }))
  }
}

/// The ways in which terminals show a notification of the desktop.
public enum NotificationSequence: Sendable {
  case osc9, osc777
}
