import DeskbellCore
import Testing

@testable import DeskbellMail

@Suite struct HostileMailTests {
  @Test func saysWhatIsNoMail() {
    for bytes in [[], Array("\n\n".utf8), Array("\u{1}\u{2}".utf8)] as [[UInt8]] {
      let message = MailParser.parse(bytes)
      #expect(message.problem != nil)
      #expect(message.raw == bytes)
    }
  }

  @Test func survivesDeepNesting() {
    var text = ""
    for level in 0..<3000 {
      text += "--b\(level)\r\nContent-Type: multipart/mixed; boundary=b\(level + 1)\r\n\r\n"
    }
    let message = Mail.parse(body: text + "--b3000\r\n\r\nhi", type: "multipart/mixed; boundary=b0")
    #expect(message.raw?.isEmpty == false)
  }

  @Test func survivesDeeplyNestedMessages() {
    let text = String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: 3000)
    #expect(!MailParser.parse(Array("From: a@b.example\r\n\(text)hi".utf8)).files.isEmpty)
  }

  @Test func survivesDeeplyNestedPages() {
    let page = String(repeating: "<div><table><tr><td><blockquote>", count: 20_000)
    #expect(Mail.text(html: page + "x").utf8.count < 1 << 20)
  }

  @Test func readsAMailWithAGiganticHeader() {
    let message = Mail.parse([
      "X-Big: " + String(repeating: "x", count: 2_000_000), "Subject: still here",
    ])
    #expect(message.subject == "still here")
  }

  @Test func readsAMultipartWithoutItsBoundary() {
    let message = Mail.parse(body: "just text", type: "multipart/mixed; boundary=missing")
    #expect(message.text == "just text")
  }

  @Test func readsAMultipartThatIsNotClosed() {
    let message = Mail.parse(
      body: "--b\r\nContent-Type: text/plain\r\n\r\ncut off", type: "multipart/mixed; boundary=b")
    #expect(message.text == "cut off")
  }

  @Test func keepsALineOfTenMegabytes() {
    let line = String(repeating: "a", count: 10 << 20)
    #expect(Mail.parse(body: line).text.utf8.count == 10 << 20)
  }

  @Test func keepsWhatIsBeyondTheLimitOnText() {
    let text = String(repeating: "0123456789abcde\n", count: (ParsedMail.textLimit >> 4) + 10)
    let message = Mail.parse(body: text)
    #expect(message.problem != nil)
    #expect(message.files.first?.bytes.count == text.utf8.count)
  }

  @Test func readsAttachmentsOfAnySize() {
    let body =
      "--b\r\n\r\nhi\r\n--b\r\nContent-Type: image/png; name=a.png\r\n\r\n"
      + String(repeating: "x", count: 20 << 20) + "\r\n--b--\r\n"
    let message = Mail.parse(body: body, type: "multipart/mixed; boundary=b")
    #expect(message.files.first?.bytes.count == 20 << 20)
    #expect(message.problem == nil)
  }

  @Test func readsBareCarriageReturnsAndAByteOrderMark() {
    let message = MailParser.parse(
      [0xEF, 0xBB, 0xBF] + Array("From: a@b.example\rSubject: old\r\rhi\rthere".utf8))
    #expect(message.subject == "old")
    #expect(message.text == "hi\nthere")
  }

  /// Bytes from a small generator with a fixed seed: nothing of it may stop the parser.
  @Test func survivesDamage() {
    let whole = Mail.bytes(
      ["Subject: =?utf-8?B?w4Ry?=", "To: a: b <c@d.example>;"],
      body: Array("--b\r\nContent-Type: text/html\r\n\r\n<p>x<a href=\"y\">z</a>\r\n--b--".utf8),
      type: "multipart/mixed; boundary=\"b\"")
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<8 { bytes[next(bytes.count)] = UInt8(next(256)) }
      bytes.removeLast(next(bytes.count / 2))
      #expect(MailParser.parse(bytes).raw == bytes)
    }
  }
}
