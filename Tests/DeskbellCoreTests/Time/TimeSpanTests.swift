import DeskbellCore
import Testing

@Suite struct TimeSpanTests {
  @Test(
    arguments: [
      ("30s", 30), ("5m", 300), ("2h", 7200), ("90d", 7_776_000), ("1w", 604_800), ("0h", nil),
      ("100001h", nil), ("h", nil), ("2", nil), ("-2h", nil), ("2 h", nil), ("٢h", nil), ("", nil),
      ("99999999999999999999d", nil),
    ] as [(String, Int64?)])
  func `A length is a number and a unit`(_ text: String, _ seconds: Int64?) {
    #expect(TimeSpan(text)?.seconds == seconds)
  }
}
