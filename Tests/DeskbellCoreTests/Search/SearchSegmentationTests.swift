import DeskbellCore
import Testing

@Suite("Segmentation for search")
struct SearchSegmentationTests {
  @Test(
    "Text without scripts of its own kind stays as it is",
    arguments: [
      "", "Order A-1029, please.", "Nagyon köszönöm, Éva", "Ačiū už „greitą“ atsakymą – Petras",
      "Ipadala po ang ₱500", "mail: jonas@example.lt", "emoji 🙂 stay", "Xin chào bạn",
    ])
  func unchanged(_ text: String) {
    #expect(SearchSegmentation.segmented(text) == text)
  }

  @Test(
    "Runs become pairs and their last character",
    arguments: [
      ("退款", " 退款 款 "), ("款", " 款 "), ("我要退款。", " 我要 要退 退款 款 。"),
      ("order退款A-1029", "order 退款 款 A-1029"), ("カード", " カー ード ド "),
      ("한국어", " 한국 국어 어 "), ("Ａ－１０２９", "A－1029"),
    ])
  func runs(_ text: String, expected: String) {
    #expect(SearchSegmentation.segmented(text) == expected)
  }

  @Test("Other spellings of the same characters become one")
  func composes() {
    #expect(SearchSegmentation.segmented("ﾃﾞﾄﾞ") == SearchSegmentation.segmented("デド"))
    #expect(
      SearchSegmentation.segmented("か\u{3099}く") == SearchSegmentation.segmented("がく"))
    #expect(
      SearchSegmentation.segmented("\u{1112}\u{1161}\u{11AB}") == SearchSegmentation.segmented("한"))
  }

  @Test("What is not seen parts no word, and NUL ends no text")
  func invisible() {
    #expect(SearchSegmentation.segmented("Zah\u{AD}lung") == "Zahlung")
    #expect(SearchSegmentation.segmented("re\u{200D}fund\u{FEFF}") == "refund")
    #expect(SearchSegmentation.segmented("辻\u{E0100}村") == SearchSegmentation.segmented("辻村"))
    #expect(SearchSegmentation.segmented("a\0b") == "a b")
  }
}
