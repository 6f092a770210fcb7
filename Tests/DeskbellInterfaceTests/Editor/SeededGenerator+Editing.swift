import SeededRandom
import DeskbellCore

@testable import DeskbellInterface

extension SeededGenerator {
  static let alphabet: [String] = [
    "a", "b", " ", " ", "word", ",", "(", "ä", "e\u{301}", "\u{301}", "日", "本", "。", "の", "ス",
    "한", "\u{1112}", "\u{1161}", "क", "\u{94D}", "ष", "😀", "👩", "\u{200D}", "👧", "\u{1F3FD}",
    "\u{FE0F}", "🇵", "🇱", "🇩", "\t", "\n", "\n", "ש", "\u{5B8}", "\u{3099}",
  ]

  mutating func text(upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self))
      .map { _ in Self.alphabet.randomElement(using: &self) ?? "" }
      .joined()
  }

  mutating func command() -> EditorCommand {
    let piece = Self.alphabet.randomElement(using: &self) ?? "a"
    switch Int.random(in: 0..<20, using: &self) {
    case 0..<8: return .insert(piece.first ?? "a")
    case 8: return .insertText(text(upTo: 6))
    default:
      // A dictionary's order changes from run to run.
      let names = EditorScript.commands.keys.sorted()
      return names.randomElement(using: &self).flatMap { EditorScript.commands[$0] } ?? .left
    }
  }

  mutating func line(upTo length: Int) -> [Character] {
    Array(text(upTo: length).filter { !$0.isNewline })
  }
}
