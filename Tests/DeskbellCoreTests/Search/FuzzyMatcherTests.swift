import SeededRandom
import DeskbellCore
import Testing

@Suite("Fuzzy matching")
struct FuzzyMatcherTests {
  private func ranking(_ pattern: String, _ texts: [String]) -> [String] {
    FuzzyMatcher(pattern).ranked(texts) { FuzzyText($0) }.map(\.candidate)
  }

  @Test(
    "Finds the characters in their order and says where",
    arguments: [
      ("rfd", "refund", [0, 2, 5]), ("ref", "Refund", [0, 1, 2]), ("", "refund", []),
      ("fr", "forward refund", [0, 8]), ("pr", "password reset", [0, 9]),
      ("退款", "如何退款", [2, 3]), ("eva", "Nagy Éva", [5, 6, 7]), ("aciu", "Ačiū!", [0, 1, 2, 3]),
      ("reset pass", "password reset", [0, 1, 2, 3, 9, 10, 11, 12, 13]),
      ("RP", "resetPassword reset-page", [0, 5]),
    ])
  func positions(_ pattern: String, text: String, expected: [Int]) {
    #expect(FuzzyMatcher(pattern).match(text)?.positions == expected)
  }

  @Test(
    "Does not find what is not there in this order",
    arguments: [("dnuf", "refund"), ("x", ""), ("refundd", "refund"), ("款退", "退款"), ("a b", "a")])
  func misses(_ pattern: String, text: String) {
    #expect(FuzzyMatcher(pattern).match(text) == nil)
  }

  @Test("Puts word starts, runs and early places first")
  func order() {
    #expect(
      ranking("ref", ["briefly", "a refund", "refund", "r-e-f", "no"])
        == ["refund", "a refund", "r-e-f", "briefly"])
    #expect(
      ranking("bt", ["about", "bank transfer", "debt"]) == ["bank transfer", "debt", "about"])
    #expect(ranking("J", ["jonas", "Jonas"]) == ["Jonas", "jonas"])
    #expect(ranking("j", ["jonas", "Jonas"]) == ["jonas", "Jonas"])
  }

  @Test("Without a pattern the order stays")
  func empty() {
    #expect(ranking(" ", ["b", "a", "c"]) == ["b", "a", "c"])
    #expect(FuzzyMatcher("").isEmpty && !FuzzyMatcher("a").isEmpty)
  }

  @Test(
    "Positions rise, spell the pattern, and any subsequence is found",
    arguments: 0..<50 as Range<UInt64>)
  func subsequences(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abcAB -_1退款é")
    let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let pattern = text.filter { !$0.isWhitespace && Bool.random(using: &random) }
    let match = try #require(FuzzyMatcher(String(pattern)).match(String(text)))
    #expect(match.positions == match.positions.sorted())
    let found = match.positions.map { String(text[$0]).lowercased() }
    #expect(found == pattern.map { String($0).lowercased() })
  }

  @Test("Thousand-character texts and patterns are no trouble")
  func long() {
    let text = String(repeating: "ab ", count: 1_000)
    #expect(FuzzyMatcher(String(repeating: "ba", count: 200)).match(text)?.positions.count == 400)
  }
}
