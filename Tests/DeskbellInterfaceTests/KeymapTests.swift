import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// Notation, sequences, counts.
struct KeymapTests {
  @Test(
    arguments: [
      "j", "gi", "^d", "Enter", "Shift-Tab", "g Enter", "F1", "*a", "#", "\\", "Space", "PgDn",
      "Alt-x",
      "^w h",
    ])
  func notationSurvives(notation: String) throws {
    let keys = try #require(KeyNotation.parse(notation))
    #expect(KeyNotation.parse(KeyNotation.describe(keys)) == keys)
  }

  @Test func unknownNamesAreNoKeys() {
    #expect(KeyNotation.parse("Entre") == nil)
    #expect(KeyNotation.parse("") == nil)
  }

  private let trie = KeyTrie([
    ([.character("g"), .character("i")], "mine"), ([.character("g"), .character("g")], "first"),
    ([.character("j")], "down"),
  ])

  @Test func trieKnowsPrefixes() {
    #expect(trie.match([.character("j")]) == .command("down"))
    #expect(trie.match([.character("g")]) == .prefix)
    #expect(trie.match([.character("g"), .character("i")]) == .command("mine"))
    #expect(trie.match([.character("x")]) == .none)
    #expect(trie.followers(of: [.character("g")]).map(\.command) == ["first", "mine"])
  }

  @Test func countsComeBeforeCommands() {
    var reader = KeyReader()
    let now = Instant(seconds: 0)
    func read(_ key: Key) -> KeyReader.Outcome {
      reader.read(key, in: .inbox, keymap: .desk, now: now)
    }
    #expect(read(.character("1")) == .waiting)
    #expect(read(.character("0")) == .waiting)
    #expect(read(.character("j")) == .command("move.down", count: 10))
    #expect(read(.character("j")) == .command("move.down", count: nil))
    #expect(read(.character("g")) == .waiting)
    #expect(read(.escape) == .dropped)
    #expect(read(.character("g")) == .waiting)
    #expect(read(.character("x")) == .unbound([.character("g"), .character("x")]))
    #expect(read(.character("G")) == .command("move.last", count: nil))
  }
}
