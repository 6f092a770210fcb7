/// Takes the output of a program apart into text and the sequences in it, each in the notation of
/// `docs/TERMINAL.md` without blanks.
struct SequenceScanner {
  private(set) var sequences: Set<String> = []
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while place < bytes.count { scan() }
  }

  private mutating func scan() {
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x1B: scanEscape()
    case 0x07: sequences.insert("BEL")
    case 0x08: sequences.insert("BS")
    case 0x09: sequences.insert("TAB")
    case 0x0A: sequences.insert("LF")
    case 0x0D: sequences.insert("CR")
    case 0x00..<0x20, 0x7F: sequences.insert("control \(byte)")
    default: break
    }
  }

  private mutating func scanEscape() {
    guard place < bytes.count else {
      sequences.insert("ESC")
      return
    }
    let kind = bytes[place]
    place += 1
    switch kind {
    case UInt8(ascii: "["): scanControlSequence()
    case UInt8(ascii: "]"): scanString("OSC")
    case UInt8(ascii: "P"): scanString("DCS")
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      sequences.insert("ESC" + text(place - 1..<min(place + 1, bytes.count)))
      place += 1
    default: sequences.insert("ESC" + text(place - 1..<place))
    }
  }

  private mutating func scanControlSequence() {
    let start = place
    while place < bytes.count, (0x20...0x3F).contains(bytes[place]) { place += 1 }
    place = min(place + 1, bytes.count)
    sequences.insert("CSI" + text(start..<place))
  }

  /// A string up to its end, which is `ESC \`; another ESC inside stands twice.
  private mutating func scanString(_ name: String) {
    let start = place
    while place + 1 < bytes.count, !(bytes[place] == 0x1B && bytes[place + 1] == 0x5C) {
      place += 1
    }
    let inside = text(start..<place)
    place = min(place + 2, bytes.count)
    sequences.insert(
      name + inside.replacing("\u{1B}", with: "ESC").replacing("\u{7}", with: "BEL") + "ST")
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// A sequence as the documentation writes it: `n` is a number, `…` numbers, `text` any text.
struct SequencePattern {
  private let notation: String

  init(_ notation: some StringProtocol) { self.notation = String(notation.filter { $0 != " " }) }

  func matches(_ sequence: String) -> Bool {
    if notation == sequence { return true }
    if notation.contains("text") {
      let parts = notation.split(separator: "text", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && sequence.hasPrefix(parts[0]) && sequence.hasSuffix(parts[1])
        && sequence.count >= parts[0].count + parts[1].count
    }
    guard notation.hasPrefix("CSI"), sequence.hasPrefix("CSI"), let final = notation.last,
      sequence.last == final
    else { return false }
    let numbers = sequence.dropFirst(3).dropLast()
    guard numbers.allSatisfy({ $0.isNumber || $0 == ";" }) else { return false }
    let wanted = notation.dropFirst(3).dropLast()
    if wanted == "…" { return true }
    guard wanted.contains("n") else { return false }
    let given = numbers.split(separator: ";", omittingEmptySubsequences: false)
    let expected = wanted.split(separator: ";", omittingEmptySubsequences: false)
    return given.count == expected.count
      && zip(given, expected).allSatisfy { $1 == "n" ? !$0.isEmpty : $0 == $1 }
  }

  /// Those of the first columns of the tables in a page, from a heading to the next.
  static func all(in page: String, under heading: String) -> [SequencePattern] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 == "## \(heading)" }) else { return [] }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    return section.filter { $0.hasPrefix("| `") }.map { line in
      SequencePattern(line.dropFirst(3).prefix { $0 != "`" })
    }
  }
}
