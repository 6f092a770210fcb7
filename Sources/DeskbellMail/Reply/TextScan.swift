// Small questions about a line, without regular expressions.

extension StringProtocol {
  /// Whether there is nothing to see.
  var isBlank: Bool {
    // The first byte tells of most lines.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    if utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return true }
    return unicodeScalars.allSatisfy {
      $0 == "\u{200B}" || $0 == "\u{FEFF}" || $0.properties.isWhitespace
    }
  }

  /// Without white space at both ends.
  var trimmed: String { stripped([]) }

  /// Without white space and the given characters at both ends.
  func stripped(_ characters: Set<Unicode.Scalar>) -> String {
    // Scalar by scalar: a letter with a thousand marks is one character, and costs as much to find
    // from its end as it has marks, squared.
    var view = Substring(self).unicodeScalars
    func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || characters.contains(scalar)
        || (scalar < "!" || scalar > "~") && scalar.properties.isWhitespace
    }
    while let first = view.first, isLeftOut(first) { view.removeFirst() }
    while let last = view.last, isLeftOut(last) { view.removeLast() }
    return String(view)
  }

  /// Whether the text ends in this, byte by byte.
  func ends(with ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the text begins with this, byte by byte.
  func begins(with beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }

  /// Whether there is a time such as `10:07` or `10.07`, a year or a date in digits.
  var hasDate: Bool {
    let bytes = Array(utf8)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (48...57).contains(bytes[index])
    }
    for index in bytes.indices where isDigit(index) && !isDigit(index - 1) {
      var end = index
      while isDigit(end) { end += 1 }
      let count = end - index
      if count == 4, bytes[index] == 0x31 || bytes[index] == 0x32 { return true }
      let next = bytes.indices.contains(end) ? bytes[end] : 0
      if count <= 2, next == 0x3A || next == 0x2F || next == 0x2E || next == 0x2D, isDigit(end + 1)
      {
        return true
      }
      if count <= 2, next == 0x68, isDigit(end + 1) { return true }
    }
    return false
  }

  /// Whether there is something like a mail address.
  var hasMailAddress: Bool {
    let bytes = Array(utf8)
    return bytes.indices.dropFirst().dropLast().contains {
      bytes[$0] == 0x40 && bytes[$0 - 1] > 0x20 && bytes[$0 + 1] > 0x20
    }
  }

  var hasDigit: Bool { utf8.contains { (48...57).contains($0) } }
}
