import DeskbellCore
import Testing

@testable import DeskbellMail

@Suite struct BodyTests {
  @Test(
    arguments: [
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
      ("gb18030", [0xD6, 0xD0, 0xCE, 0xC4], "中文"),
      ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
      ("koi8-r", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"),
      ("windows-1257", [0xE0, 0xE8, 0xE6, 0xEB], "ąčęė"),
      ("windows-1251", [0xCF, 0xF0, 0xE8], "При"),
      ("iso-8859-2", [0xB5, 0xF5], "ľő"),
      ("iso-8859-1", [0x93, 0x61, 0x94, 0x80], "“a”€"),
      ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("utf-8", [0x61, 0xC3, 0xA9, 0xFF, 0x62], "aé\u{FFFD}b"),
      ("utf-8", [0x63, 0x61, 0x66, 0xE9], "café"),
      ("no-such-charset", [0x63, 0x61, 0x66, 0xC3, 0xA9], "café"),
      ("no-such-charset", [0x63, 0x61, 0x66, 0xE9], "café"),
      ("us-ascii", [0x63, 0x61, 0x66, 0xE9], "café"),
    ] as [(String, [UInt8], String)])
  func readsCharsets(charset: String, bytes: [UInt8], expected: String) {
    #expect(Mail.parse(bytes: bytes, type: "text/plain; charset=\(charset)").text == expected)
  }

  @Test func cleansTextLetterForLetter() {
    let message = Mail.parse(body: "e\u{301}\r\nb\rc\0d")
    #expect(Array(message.text.unicodeScalars) == Array("e\u{301}\nb\ncd".unicodeScalars))
  }

  @Test func prefersPlainTextOfAlternatives() {
    let body = """
      --b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n\
      <p>rich</p>\r\n--b--\r\n
      """
    let message = Mail.parse(body: body, type: "multipart/alternative; boundary=b")
    #expect(message.text == "plain")
    #expect(message.files.isEmpty)
  }

  @Test func readsTheOtherAlternativeWhereThePlainOneIsEmpty() {
    let body = """
      --b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\nContent-Type: text/html\r\n\r\n\
      <p>rich</p>\r\n--b--\r\n
      """
    #expect(Mail.parse(body: body, type: "multipart/alternative; boundary=b").text == "rich")
  }

  @Test func readsAllInlineTextsAndKeepsTheFiles() {
    let body = """
      --a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nfirst\r\n\
      --b\r\nContent-Type: text/html\r\n\r\n<b>first</b>\r\n--b--\r\n\
      --a\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\
      Content-Disposition: attachment;\r\n filename*0*=utf-8''S%C4%85; filename*1*=skaita.png\r\n\
      \r\nAQID\r\n--a\r\nContent-Type: text/plain\r\n\r\nlast\r\n--a--\r\n
      """
    let message = Mail.parse(body: body, type: "multipart/mixed; boundary=a")
    #expect(message.text == "first\n\nlast")
    #expect(
      message.files == [.init(name: "Sąskaita.png", type: "image/png", bytes: [1, 2, 3])])
  }

  @Test(arguments: [
    ("filename=\"=?utf-8?B?xIU=?=.txt\"", "ą.txt"),
    ("filename==?utf-8?Q?=C4=85.txt?=", "ą.txt"),
    ("filename*=utf-8''%C4%85.txt", "ą.txt"),
    ("filename*=iso-8859-1'de'%E4.txt", "ä.txt"),
    ("filename=plain name.txt", "plain name.txt"),
    ("filename=\"../../etc/passwd\"", "../../etc/passwd"),
  ])
  func readsFileNames(parameter: String, expected: String) {
    let message = Mail.parse(
      ["Content-Disposition: attachment; \(parameter)"], body: "x", type: "text/plain")
    #expect(message.files.map(\.name) == [expected])
    #expect(message.text == "x")
  }

  @Test func readsAForwardedMessageWhereThereIsNothingElse() {
    let body = """
      --a\r\nContent-Type: message/rfc822\r\n\r\nFrom: jonas@example.lt\r\nSubject: Old\r\n\r\n\
      inner text\r\n--a--\r\n
      """
    let message = Mail.parse(body: body, type: "multipart/mixed; boundary=a")
    #expect(message.text.contains("inner text"))
    #expect(message.text.contains("From: jonas@example.lt"))
    #expect(message.files.map(\.name) == ["Old.eml"])
    #expect(message.files.first?.type == "message/rfc822")
  }

  @Test func keepsTNEFAsAFile() {
    let message = Mail.parse(
      ["Content-Disposition: attachment; filename=winmail.dat"], body: "x",
      type: "application/ms-tnef")
    #expect(message.files.map(\.name) == ["winmail.dat"])
  }

  @Test func joinsFlowedText() {
    let message = Mail.parse(
      body: "one \r\ntwo\r\n> three \r\n> four\r\n-- \r\nOna",
      type: "text/plain; charset=utf-8; format=flowed")
    #expect(message.text == "one two\n> three four\n-- \nOna")
  }

  @Test func takesUuencodedFilesOutOfTheText() {
    let message = Mail.parse(body: "see this\r\nbegin 644 a.txt\r\n#86)C\r\n`\r\nend\r\nbye")
    #expect(message.text == "see this\nbye")
    #expect(message.files.map(\.name) == ["a.txt"])
    #expect(message.files.first?.bytes == Array("abc".utf8))
  }
}
