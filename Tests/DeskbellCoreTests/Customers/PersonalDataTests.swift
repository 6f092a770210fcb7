import Testing

@testable import DeskbellCore

/// What tells how a person is reached, in a text.
struct PersonalDataTests {
  @Test(arguments: [
    ("write to jonas@example.org.", "write to j…@example.org."),
    ("<Jonas.P+x@mail.example.org>, or", "<J…@mail.example.org>, or"),
    ("josé@example.org", "j…@example.org"),
    ("我的邮箱jonas@example.org，请回复", "我的邮箱j…@example.org，请回复"),
    ("+37061234567@sms.example", "+…@sms.example"),
    ("a@b@c", "a…@b…@c"),
  ])
  func mailAddressesAreMasked(text: String, masked: String) {
    #expect(PersonalData.masked(in: text) == masked)
  }

  @Test(arguments: [
    "call +370 612 34567", "Tel.+37061234567", "0612 345 678", "06.12.34.56.78",
    "(555) 123-4567", "0049 (30) 1234567", "tel:+1-555-123-4567 now",
  ])
  func telephonesAreMasked(text: String) {
    let masked = PersonalData.masked(in: text)
    #expect(masked.contains("…"))
    #expect(masked.filter(\.isNumber).count <= 5, "\(masked)")
  }

  @Test(arguments: [
    "order A-1029, #00123456789", "on 01.02.2026 10:30", "2026-11-21 14:32:00", "1 034 567.80 EUR",
    "@maria look", "version 0.12.3", "x + y = 100000000", "at 09:00-17:00", "ticket 1234567890",
    "5 @ 10 EUR", "a lone @", "+5", "(see page 12)", "",
  ])
  func otherNumbersStay(text: String) { #expect(PersonalData.masked(in: text) == text) }

  /// Texts that take hours where each place is looked at from each other one.
  @Test(arguments: [
    ("(0)", false), ("a@b.cc ", true), ("0 ", false), ("+1 ", false), ("@", false), ("a@", false),
    ("a.", false), ("(0", false),
  ])
  func aLongTextIsMaskedInOnePass(_ piece: String, hasAddresses: Bool) {
    let text = String(repeating: piece, count: 300_000 / piece.utf8.count)
    let masked = PersonalData.masked(in: text)
    #expect(masked.utf8.starts(with: "a…@b.cc a…@b.cc ".utf8) == hasAddresses)
  }

  @Test func ourOwnPeopleAreNobodysSecret() {
    let text = "From: Maria <Maria@desk.example>, to ana@example.si"
    #expect(
      PersonalData.masked(in: text, own: ["maria@desk.example"])
        == "From: Maria <Maria@desk.example>, to a…@example.si")
  }

  @Test func whatIsEncodedInASourceIsLeftOut() {
    var mask = PersonalDataMask()
    let source = "To: a@b.example\r\n\r\n" + String(repeating: "QUJD", count: 19) + "\r\nplain\r\n"
    let shown = String(decoding: mask.shown(source: Array(source.utf8), of: 1), as: UTF8.self)
    #expect(shown == "To: a…@b.example\n\n…\nplain\n")
    mask.reveal(1)
    #expect(mask.shown(source: Array(source.utf8), of: 1) == Array(source.utf8))
    #expect(mask.shown("a@b.example", of: 2) == "a…@b.example")
  }

  @Test func encodedPartsAndEncodedWordsOfASourceAreLeftOut() {
    let source = """
      From: =?utf-8?Q?jonas=40example.org?= <jonas@example.org>
      Subject: =?utf-8?B?am9uYXNA?=
       =?utf-8?B?ZXhhbXBsZS5vcmc=?=
      Content-Type: multipart/mixed;
       boundary="b=_1"

      --b=_1
      Content-Type: text/plain
      Content-Transfer-Encoding: BASE64

      am9uYXNA
      eA==
      --b=_1
      Content-Transfer-Encoding:
       quoted-printable

      jonas=40example.org
      -- jonas
      --b=_1
      Content-Type: message/rfc822

      To: ana@example.si
      Content-Transfer-Encoding: base64

      YW5h
      --b=_1
      Content-Type: text/plain

      plain ona@example.org
      Zacytowane: ona=40example.org
      --b=_1--
      """
    let shown = String(
      decoding: PersonalDataMask().shown(source: Array(source.utf8), of: 1), as: UTF8.self)
    #expect(
      shown == """
        From: …
        Subject: …
         …
        Content-Type: multipart/mixed;
         boundary="b=_1"

        --b=_1
        Content-Type: text/plain
        Content-Transfer-Encoding: BASE64

        …
        --b=_1
        Content-Transfer-Encoding:
         quoted-printable

        …
        --b=_1
        Content-Type: message/rfc822

        To: a…@example.si
        Content-Transfer-Encoding: base64

        …
        --b=_1
        Content-Type: text/plain

        plain o…@example.org
        …
        --b=_1--
        """)
  }

  /// Whatever is masked twice is as it was masked once, and rubbish does no harm.
  @Test(arguments: 0..<200)
  func maskingIsDoneOnce(seed: UInt64) {
    var generator = Xorshift(seed: seed)
    let letters = Array("ab0123456789@@..+-() é中\n")
    let text = String((0..<60).map { _ in letters[Int(generator.next() % UInt64(letters.count))] })
    let once = PersonalData.masked(in: text)
    #expect(PersonalData.masked(in: once).filter { $0 == "@" } == once.filter { $0 == "@" })
    #expect(once.count <= text.count + text.filter { $0 == "@" || $0 == "+" }.count * 3)
  }

  private struct Xorshift {
    var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
