import DeskbellCore
import Testing

@testable import deskbell

@Suite struct JSONValueTests {
  @Test func `Members keep their order`() {
    let value: JSONValue = ["b": .number(1), "a": [nil, .bool(true), "x"], "empty": [:]]
    #expect(value.text == #"{"b": 1, "a": [null, true, "x"], "empty": {}}"#)
  }

  @Test func `What a terminal might obey is escaped, and nothing is lost`() {
    let value = JSONValue.string("a\"\\\n\t\u{1B}[m\u{9B}\u{202E}\u{200D}é李\u{E0001}")
    #expect(
      value.text == #""a\"\\\n\t\u001b[m\u009b\u202e\u200dé李\udb40\udc01""#)
  }
}
