import SeededRandom
import DeskbellCore
import Testing

@Suite("Search terms against SQLite's full-text index")
struct SearchExpressionTests {
  /// The texts that the tests look through; a row's number is its place.
  static let texts = [
    "我的订单还没有退款，请尽快处理。",  // 0
    "订单 A-1029 已付款",  // 1
    "カードの返金はいつですか",  // 2
    "Köszönöm szépen, Nagy Éva",  // 3
    "Ačiū, grąžinkite pinigus",  // 4
    "Hindi po gumagana ang Señor sa niño",  // 5
    "Please refund order A-1029 to jonas@example.lt",  // 6
    "A refunded order: 10.29 EUR",  // 7
    "款",  // 8
    "我要退款 order B-77",  // 9
    "𠮷野家で食べた",  // 10
  ]

  @Test(
    "Words are found in every language",
    arguments: [
      (SearchTerm("退款"), [0, 9]), (SearchTerm("订单"), [0, 1]), (SearchTerm("还没有退款"), [0]),
      (SearchTerm("没款"), []), (SearchTerm("款"), [0, 1, 8, 9]), (SearchTerm("返金"), [2]),
      (SearchTerm("カード"), [2]), (SearchTerm("𠮷野家"), [10]), (SearchTerm("koszonom"), [3]),
      (SearchTerm("eva"), [3]), (SearchTerm("aciu"), [4]), (SearchTerm("GRAZINKITE"), [4]),
      (SearchTerm("senor"), [5]), (SearchTerm("A-1029"), [1, 6]), (SearchTerm("1029"), [1, 6]),
      (SearchTerm("jonas@example.lt"), [6]), (SearchTerm("refund"), [6]),
      (SearchTerm("refund", isPrefix: true), [6, 7]), (SearchTerm("grąž", isPrefix: true), [4]),
      (SearchTerm("nothing"), []),
    ])
  func finds(_ term: SearchTerm, expected: [Int]) throws {
    #expect(try SearchIndex(Self.texts).rows(term) == expected)
  }

  @Test("Words are all wanted, phrases in their order")
  func combines() throws {
    let index = try SearchIndex(Self.texts)
    #expect(try index.rows(SearchTerm("order"), SearchTerm("refund")) == [6])
    #expect(try index.rows(SearchTerm("order refund")) == [6])
    #expect(try index.rows(SearchTerm("refund order", isPhrase: true)) == [6])
    #expect(try index.rows(SearchTerm("order refund", isPhrase: true)) == [])
    #expect(try index.rows(SearchTerm("退款 order", isPhrase: true)) == [9])
    #expect(try index.rows(SearchTerm("款 order", isPhrase: true)) == [9])
    #expect(try index.rows(SearchTerm("订单 a", isPhrase: true)) == [1])
    #expect(try index.rows(SearchTerm("退款"), excluding: [SearchTerm("order")]) == [0])
    #expect(
      try index.rows(
        SearchTerm("order"), excluding: [SearchTerm("退款"), SearchTerm("refunded")]) == [6])
  }

  @Test("Terms without a letter or digit are left out, and alone give nothing to look for")
  func unsearchable() throws {
    for text in ["", " ", "…", "🙂", "\"\"", "*", "()", "\0", "。"] {
      #expect(SearchExpression.matching([SearchTerm(text)]) == nil)
      #expect(SearchExpression.matching([SearchTerm(text, isPhrase: true, isPrefix: true)]) == nil)
    }
    let index = try SearchIndex(Self.texts)
    #expect(try index.rows(SearchTerm("refund"), SearchTerm("🙂")) == [6])
    #expect(SearchExpression.matching([], excluding: [SearchTerm("refund")]) == nil)
    #expect(
      SearchExpression.matchingAny([SearchTerm("a b"), SearchTerm("c")]) == #"("a" "b") OR "c""#)
  }

  @Test(
    "No input is an operator or an error",
    arguments: [
      #"" OR "a"#, #"refund" NOT "order"#, "body:refund", "^refund", "refund*",
      "NEAR(refund order)",
      "a AND", "OR", "NOT", "-", "+", "a\"b\"\"c", "'; DROP TABLE text; --", "{body}: x", "a\0\"b",
      "\u{1}x\u{7F}", "(((((a", "\u{202E}abc", "\u{FFFE}x", "\u{30000}\u{E000}", "退\"款", "a\\\"b",
    ])
  func injection(_ text: String) throws {
    let index = try SearchIndex(Self.texts)
    for isPhrase in [false, true] {
      for isPrefix in [false, true] {
        let term = SearchTerm(text, isPhrase: isPhrase, isPrefix: isPrefix)
        _ = try index.rows(term)
        _ = try index.rows(SearchTerm("refund"), excluding: [term])
      }
    }
    #expect(try index.rows(SearchTerm("order")) == [6, 7, 9])
  }

  @Test("Any mixture of characters gives a valid expression")
  func arbitrary() throws {
    let index = try SearchIndex(Self.texts)
    var random = SeededGenerator(seed: 2)
    let alphabet = Array("ab1 \"*'()-+:^{}\\\0\u{301}é退款カﾃﾞ한🙂，．\u{200D}\u{FEFF}\u{AD}𠮷\n\t")
    for _ in 0..<2_000 {
      let terms = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        SearchTerm(
          String(
            (0..<Int.random(in: 0...9, using: &random)).map { _ in
              alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }),
          isPhrase: Bool.random(using: &random), isPrefix: Bool.random(using: &random))
      }
      guard let expression = SearchExpression.matching(terms, excluding: [terms[0]]) else {
        continue
      }
      _ = try index.rows(matching: expression)
    }
  }

  @Test("Very long queries are answered")
  func long() throws {
    let index = try SearchIndex([String(repeating: "退款 refund ", count: 3_000)])
    let words = (0..<2_000).map { _ in SearchTerm("refund") }
    let expression = try #require(
      SearchExpression.matching(words, excluding: words.map { SearchTerm($0.text + "x") }))
    #expect(try index.rows(matching: expression) == [0])
    #expect(try index.rows(SearchTerm(String(repeating: "退款", count: 2_000))) == [])
  }

  @Test("What was taken from a text is found in it", arguments: 0..<40 as Range<UInt64>)
  func takenFromText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = [
      "退款", "订单号码", "我", "カード", "返金", "한국어", "refund", "A-1029", "köszönöm", "ačiū",
      "niño", "10.29", "jonas@example.lt", "ĮMONĖ", "Ａ１", "𠮷野家", "、", "。", "—",
    ]
    let blanks = ["", " ", "，", "\n"]
    var pieces: [String] = []
    for _ in 0..<12 {
      let word = words[Int.random(in: 0..<words.count, using: &random)]
      let previousEndsInLetter = pieces.last?.last.map { $0.isASCII || $0.isCased } ?? false
      let blank = previousEndsInLetter ? " " : blanks[Int.random(in: 0..<4, using: &random)]
      pieces += [blank, word]
    }
    let index = try SearchIndex(["nothing here", pieces.joined(), "其他的文字"])
    let start = Int.random(in: 0..<pieces.count - 3, using: &random)
    let end = Int.random(in: start + 2..<pieces.count, using: &random)
    let taken = pieces[start...end].joined()
    for term in [SearchTerm(taken, isPhrase: true), SearchTerm(taken)] {
      #expect(try index.rows(term)?.contains(1) ?? true, "\(taken) in \(pieces.joined())")
    }
  }
}
