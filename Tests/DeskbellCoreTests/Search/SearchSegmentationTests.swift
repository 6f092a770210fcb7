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
      SearchSegmentation.segmented("ﾃ m² ½") == SearchSegmentation.segmented("テ m² ½"))
    #expect(SearchSegmentation.segmented("ﾃ m² ½").contains("m² ½"))
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

  @Test("The short cut for ordinary text leaves nothing out")
  func shortCut() {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x33FF, 0xA900...0xA9FF, 0xFA00...0xFFFF, 0xE0000...0xE01FF,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)b"
      // The Chinese character behind it takes the long way.
      guard SearchSegmentation.segmented(text) + " 退 " == SearchSegmentation.segmented(text + "退")
      else {
        Issue.record("U+\(String(scalar.value, radix: 16))")
        return
      }
    }
  }
}
