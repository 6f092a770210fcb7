import Testing

@testable import DeskbellTerminal

@Suite("Bracketed paste")
struct PasteTests {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test("A paste is one event, with line feeds between lines, and never a key")
  func whole() {
    var decoder = KeyDecoder()
    let text = "a\(Self.start)one\rtwo\r\nthree\u{1B}[A\u{3}\tü\(Self.end)b"
    #expect(
      decoder.feed(text.utf8) == [
        .key(.character("a")), .paste("one\ntwo\nthree\u{1B}[A\u{3}\tü"), .key(.character("b")),
      ])
  }

  @Test("A paste may be cut anywhere between two reads", arguments: 1..<23)
  func cut(position: Int) {
    var decoder = KeyDecoder()
    let bytes = Array("x\(Self.start)日本\u{1B}[2\(Self.end)y".utf8)
    let events = decoder.feed(bytes[..<position]) + decoder.feed(bytes[position...])
    #expect(
      events == [.key(.character("x")), .paste("日本\u{1B}[2"), .key(.character("y"))])
  }

  @Test("Two pastes in one read are two events; an empty one is none")
  func several() {
    var decoder = KeyDecoder()
    let text = [("a"), (""), ("b")].map { Self.start + $0 + Self.end }.joined()
    #expect(decoder.feed(text.utf8) == [.paste("a"), .paste("b")])
  }

  @Test("A paste without an end is delivered at a pause, and keys are keys again")
  func unterminated() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\(Self.start)half".utf8) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.pause() == [.paste("half")])
    #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
  }

  @Test("What is no text becomes U+FFFD")
  func repaired() {
    var decoder = KeyDecoder()
    let bytes = Array(Self.start.utf8) + [0x61, 0xFF, 0x62] + Array(Self.end.utf8)
    #expect(decoder.feed(bytes) == [.paste("a\u{FFFD}b")])
  }

  @Test("An endless paste comes in parts and loses nothing", arguments: ["x", "é", "zeile\r", "日"])
  func endless(unit: String) {
    var decoder = KeyDecoder(pasteLimit: 1000)
    var events = decoder.feed(Self.start.utf8)
    let bytes = Array(String(repeating: unit, count: 1500).utf8)
    for start in stride(from: 0, to: bytes.count, by: 7) {
      events += decoder.feed(bytes[start..<min(start + 7, bytes.count)])
    }
    events += decoder.feed(Self.end.utf8)
    #expect(events.count > 1)
    let text = events.reduce(into: "") { if case .paste(let part) = $1 { $0 += part } }
    let lines = unit.replacing("\r", with: "\n")
    #expect(text == String(repeating: lines, count: 1500))
    #expect(decoder.feed("q".utf8) == [.key(.character("q"))])
  }
}
