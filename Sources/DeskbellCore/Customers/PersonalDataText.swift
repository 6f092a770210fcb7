/// Finds what tells how a person is reached in a text: mail addresses, and numbers that look like
/// those of telephones.
struct PersonalDataText {
  private let scalars: [Unicode.Scalar]
  /// Addresses that are nobody's secret, in small letters.
  private let own: Set<String>
  /// An array, whose length is known: a text would be counted anew for each address.
  private var result: [Unicode.Scalar] = []

  init(_ text: String, own: Set<String>) {
    scalars = Array(text.unicodeScalars)
    self.own = own
  }

  /// The text with each of them masked.
  mutating func masked() -> String {
    var place = 0
    while place < scalars.count {
      if scalars[place] == "@", let end = maskAddress(around: place) {
        place = end
      } else if let end = phone(from: place) {
        append(PersonalData.masked(text(place..<end)))
        place = end
      } else {
        result.append(scalars[place])
        place += 1
      }
    }
    return Self.text(result[...])
  }

  private func text(_ range: Range<Int>) -> String { Self.text(scalars[range]) }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private mutating func append(_ text: String) { result.append(contentsOf: text.unicodeScalars) }

  // Mail addresses

  /// Where the address with this `@` ends; nil: it is none. What stands before the sign was written
  /// to the result already and is taken out again.
  private mutating func maskAddress(around at: Int) -> Int? {
    var start = at
    while start > 0, Self.isLocal(scalars[start - 1]) { start -= 1 }
    var end = at + 1
    while end < scalars.count, Self.isDomain(scalars[end]) { end += 1 }
    while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
    guard start < at, end > at + 1 else { return nil }
    let address = text(start..<end)
    let local = at - start
    // A number that stood there may have been masked as that of a telephone.
    guard result.suffix(local) == scalars[start..<at] else {
      append(String(address.dropFirst(local)))
      return end
    }
    result.removeLast(local)
    append(own.contains(address.lowercased()) ? address : PersonalData.masked(address))
    return end
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    // Latin, Greek and Cyrillic letters: what stands before an address in Chinese is no part of it.
    if scalar.value >= 0x80 { return scalar.value < 0x600 && scalar.properties.isAlphabetic }
    return scalar.properties.isAlphabetic || isDigit(scalar)
      || "._+-'".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "." || scalar == "-"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  // Telephones

  /// ITU-T E.164.
  private static let mostDigits = 15

  /// Where the number that begins here ends; nil: none begins here.
  private func phone(from start: Int) -> Int? {
    let first = scalars[start]
    guard first == "+" || first == "(" || first == "0", isBoundary(before: start) else {
      return nil
    }
    var groups: [Int] = []
    var (place, end) = (start + 1, start)
    var inGroup = Self.isDigit(first)
    var digits = inGroup ? 1 : 0
    if inGroup { (groups, end) = ([1], start + 1) }
    while place < scalars.count {
      if Self.isDigit(scalars[place]) {
        if inGroup { groups[groups.count - 1] += 1 } else { groups.append(1) }
        (inGroup, end) = (true, place + 1)
        digits += 1
        // No telephone's: looking on from every place where one might begin would never end.
        if digits > Self.mostDigits { return nil }
      } else if Self.isSeparator(scalars[place]), place - end < 2 {
        inGroup = false
      } else {
        break
      }
      place += 1
    }
    if end < scalars.count, Self.isWord(scalars[end]) || scalars[end] == "@" { return nil }
    // 01.02.2026 is a day.
    if first != "+", groups.starts(with: [2, 2, 4]) { return nil }
    let least = first == "+" ? 8 : first == "(" ? 10 : 9
    return digits >= least ? end : nil
  }

  private func isBoundary(before place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = scalars[place - 1]
    if Self.isWord(before) { return false }
    if scalars[place] == "+" { return before != "+" }
    // Behind "01.02." or "1 " another number goes on.
    if "#+.,/-=".unicodeScalars.contains(before) { return false }
    return place < 2 || before != " " || !Self.isDigit(scalars[place - 2])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "_" || scalar.value < 0x600 && scalar.properties.isAlphabetic
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    " -()./\u{A0}".unicodeScalars.contains(scalar)
  }
}
