import Testing

@testable import DeskbellTerminal

@Suite("Character sets")
struct CharsetTests {
  @Test("UTF-8 is decoded as the standard says")
  func decoding() {
    #expect(Charset.utf8.decode([0xC3, 0xA9, 0x41]) == .scalar("é", length: 2))
    #expect(Charset.utf8.decode([0xF0, 0x9F, 0x98]) == .needsMore)
    #expect(Charset.utf8.decode([0xC0, 0xAF]) == .invalid)
    #expect(Charset.utf8.decode([0xED, 0xA0, 0x80]) == .invalid)
    #expect(Charset.utf8.decode([0xC3, 0x28]) == .invalid)
  }

  @Test("Without a character set only ASCII is shown")
  func ascii() {
    #expect(Charset.ascii.has(0x7E))
    #expect(!Charset.ascii.has(0xE9))
    #expect(Charset.utf8.has(0x65E5))
  }

  @Test(
    "What cannot be shown becomes what looks like it, or a question mark",
    arguments: [("│", "|"), ("┌", "+"), ("─", "-"), ("…", "."), ("’", "'"), ("日", "?"), ("é", "?")])
  func substitutes(scalar: Unicode.Scalar, substitute: Unicode.Scalar) {
    #expect(Charset.substitute(for: scalar.value) == substitute.value)
  }
}
