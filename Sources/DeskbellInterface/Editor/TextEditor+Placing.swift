extension TextEditor {
  /// Puts the caret before the character with that number.
  mutating func placeCaret(atOffset offset: Int, width: Int, height: Int) {
    history.close()
    goal = nil
    isKilling = false
    caret = buffer.position(atOffset: offset)
    settle(width: width, height: height)
  }
}
