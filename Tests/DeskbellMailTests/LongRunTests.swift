import DeskbellCore
import Testing

@testable import DeskbellMail

/// Texts that took quadratic time: each is large enough for a test never to end if it still did.
@Suite struct LongRunTests {
  private let marks = "a" + String(repeating: "\u{301}\u{316}", count: 50_000)

  private func longestRun(of text: String) -> Int {
    var (run, longest) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest
  }

  @Test func partsARunOfMarks() {
    let text = IntakeText.normalized(marks)
    #expect(longestRun(of: text) <= 30)
    #expect(IntakeText.normalized(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func readsALetterWithAHundredThousandMarks() {
    let message = Mail.parse(
      ["Subject: \(marks)"], body: "hello\r\n\(marks)\r\n> quoted\r\n\(marks):")
    #expect(longestRun(of: message.text) <= 30)
    #expect(longestRun(of: message.subject) <= 30)
    #expect(message.reply.utf8.starts(with: "hello".utf8))
  }

  @Test func readsMegabytesOfAccents() {
    let text = String(repeating: "äöü abc e\u{301}\n", count: 100_000)
    let message = Mail.parse(body: text)
    #expect(message.text.unicodeScalars.count == 100_000 * 11 - 1)
  }

  @Test func trimsMarksAndBlanksAtBothEnds() {
    #expect(" \u{2003}a\u{301}\t".trimmed == "a\u{301}")
    #expect("*-a-*".stripped(["*", "-"]) == "a")
    #expect(" \u{200B}".isBlank)
  }

  @Test func boundsAHeaderBeforeItIsRead() {
    let head = "Subject: x\r\n" + String(repeating: " folded\r\n", count: 10)
    let mail = Array(
      (head + "A: 1\r\nB: \(String(repeating: "b", count: 100))\r\n\r\nbody\r\n").utf8)
    let whole = MailHead.bounded(mail, fields: 3, fieldBytes: 200)
    #expect(whole.mail == mail)
    #expect(!whole.isCut)
    let cut = MailHead.bounded(mail, fields: 3, fieldBytes: 40)
    #expect(cut.isCut)
    #expect(
      String(decoding: cut.mail, as: UTF8.self)
        == "Subject: x\r\n folded\r\n folded\r\n folded\r\nA: 1\r\nB: \(String(repeating: "b", count: 37))\n\r\nbody\r\n"
    )
    let fewer = MailHead.bounded(mail, fields: 1, fieldBytes: 200)
    #expect(String(decoding: fewer.mail, as: UTF8.self) == head + "\r\nbody\r\n")
  }
}
