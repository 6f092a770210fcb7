import DeskbellCore
import Testing

@testable import DeskbellMail

@Suite struct HeaderTests {
  @Test func readsThePeopleTheSubjectAndTheDate() {
    let message = Mail.parse([
      "From: \"Petraitis, Ona\" <Ona@Example.lt>", "To: Desk <desk@example.com>, b@example.com",
      "Cc: team: one@example.com, Two <two@example.com>;", "Subject: Sąskaita",
      "Date: Sat, 21 Nov 2026 12:00:00 +0200", "Message-ID: <1.2@example.lt>",
    ])
    #expect(message.from == Address(name: "Petraitis, Ona", address: "Ona@Example.lt"))
    #expect(message.to.map(\.address) == ["desk@example.com", "b@example.com"])
    #expect(message.cc.map(\.address) == ["one@example.com", "two@example.com"])
    #expect(message.subject == "Sąskaita")
    #expect(message.sentAt?.iso8601 == "2026-11-21T10:00:00.000Z")
    #expect(message.externalID == "1.2@example.lt")
    #expect(message.problem == nil)
  }

  @Test(arguments: [
    ("=?utf-8?B?w4RyZ2Vy?=", "Ärger"),
    ("=?UTF-8?q?=C3=84rger_mit?= der =?utf-8?q?_Rechnung?=", "Ärger mit der  Rechnung"),
    ("=?iso-8859-1?Q?=C4rger?= =?iso-8859-1?Q?_hier?=", "Ärger hier"),
    // A character in two halves, in two words.
    ("=?utf-8?B?w4Ry?= =?utf-8?B?Z2Vyw4Q=?=", "ÄrgerÄ"),
    ("=?utf-8?Q?=C3?=\r\n =?utf-8?Q?=84rger?=", "Ärger"),
    ("=?iso-2022-jp?B?GyRCRnxLXDhsGyhC?=", "日本語"),
    ("=?gb2312?B?1tDOxA==?=", "中文"),
    ("=?koi8-r?B?8NLJ18XU?=", "Привет"),
    ("=?windows-1257?Q?=E0=E8=E6?=", "ąčę"),
    ("=?utf-8*en?Q?Caf=C3=A9?=", "Café"),
    ("=?utf-8?Q?with space inside?=", "with space inside"),
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("=?utf-8?B?unfinished", "=?utf-8?B?unfinished"),
    ("=?x-nonsense?Q?Caf=C3=A9?=", "Café"),
    ("Price = 5 ?= 6", "Price = 5 ?= 6"),
  ])
  func decodesEncodedWords(raw: String, expected: String) {
    #expect(Mail.parse(["Subject: \(raw)"]).subject == expected)
  }

  @Test func guessesTheCharsetOfUnencodedHeaders() {
    let utf8 = Mail.bytes(["Subject: Žąsis"], body: [], type: nil)
    #expect(MailParser.parse(utf8).subject == "Žąsis")
    let latin = Array("From: a@example.com\nSubject: Caf".utf8) + [0xE9] + Array("\n\nx".utf8)
    #expect(MailParser.parse(latin).subject == "Café")
  }

  @Test func ordersReferencesFromTheNewest() {
    let message = Mail.parse([
      "Message-ID: <own@x>", "In-Reply-To: <c@x>", "References: <a@x> <b@x>\r\n <c@x> <own@x>",
    ])
    #expect(message.references == ["c@x", "b@x", "a@x"])
  }

  @Test func readsIdsWithoutAngleBrackets() {
    let message = Mail.parse(["Message-ID: plain@x", "In-Reply-To: before@x"])
    #expect(message.externalID == "plain@x")
    #expect(message.references == ["before@x"])
  }

  @Test(arguments: [
    ("Thu, 1 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00.000Z"),
    ("Thu, 31 Dec 2099 23:59:59 GMT", "2099-12-31T23:59:59.000Z"),
    ("21 Nov 99 10:00 -0500", "1999-11-21T15:00:00.000Z"),
    ("2026-11-21 10:00:00 +02:00", "2026-11-21T08:00:00.000Z"),
  ])
  func readsDates(raw: String, expected: String) {
    #expect(Mail.parse(["Date: \(raw)"]).sentAt?.iso8601 == expected)
  }

  @Test func hasNoDateWhereThereIsNone() {
    #expect(Mail.parse(["Date: soon"]).sentAt == nil)
    #expect(Mail.parse([]).sentAt == nil)
  }

  @Test(arguments: [
    ("From: ona@example.lt (Ona P.)", "ona@example.lt"),
    ("From: Ona <ona@example.lt", "ona@example.lt"),
    ("From: Ona [ona@example.lt]", "ona@example.lt"),
    ("From: =?utf-8?Q?Ona?= <ona@example.lt>", "ona@example.lt"),
    ("From: \"ona@example.lt\" <ona@example.lt>", "ona@example.lt"),
  ])
  func findsTheSender(header: String, expected: String) {
    #expect(Mail.parse([header]).from.address == expected)
  }

  @Test func takesAnotherFieldWhereFromIsMissing() {
    let raw = Array("Reply-To: b@example.com\nSubject: x\n\nhello".utf8)
    #expect(MailParser.parse(raw).from.address == "b@example.com")
  }

  @Test func keepsAMailWithoutAnySender() {
    let message = MailParser.parse(Array("Subject: x\n\nhello".utf8))
    #expect(message.from.address.isEmpty)
    #expect(message.text == "hello")
    #expect(message.problem == nil)
  }
}
