import SeededRandom
import Testing

@testable import DeskbellCore

/// Each check by itself.
@Suite struct SendingCheckTests {
  private func situation(
    _ text: String, question: String = "Where is it?", attachments: Int = 0,
    owners: [String: Customer] = [:], words: [String] = [], newestSeen: Message.ID? = nil,
    more: [Message] = []
  ) -> SendingSituation {
    let customer = Customer(id: 1, name: "Jonas Petrauskas", addresses: ["jonas@example.com"])
    let ticket = Ticket(
      id: 7, subject: "Refund", channel: .mail, customer: 1, createdAt: TestDesk.start,
      updatedAt: TestDesk.start)
    let asked = Message(
      id: 1, ticket: 7, kind: .customer,
      author: Address(name: "Jonas Petrauskas", address: "jonas@example.com"), subject: "Refund",
      receivedAt: TestDesk.start, text: question)
    let roster = DeskRoster(agents: [Agent(id: 5, handle: "tomas", name: "Tomas")])
    return SendingSituation(
      text: text, attachments: attachments,
      detail: TicketDetail(
        ticket: ticket, customer: customer, messages: [asked] + more, events: []),
      roster: roster, agent: 4, newestSeen: newestSeen, owners: owners, listedWords: words)
  }

  private func found(_ situation: SendingSituation) -> [SendingCheck] {
    situation.warnings().map(\.check)
  }

  private let good = "Sveiki, Jonai,\n\nyour parcel left on Monday and will arrive tomorrow."

  @Test func aGoodAnswerIsLeftInPeace() {
    #expect(found(situation(good)) == [])
  }

  @Test func valuesThatAreNotFilledInBlock() throws {
    let warnings = situation(good + " ⟨customer.organisation?⟩ {{date.today}}").warnings()
    #expect(warnings.map(\.check) == [.unresolvedValue, .unresolvedValue])
    #expect(warnings.map(\.isBlocking) == [true, true])
    let text = good + " ⟨"
    #expect(warnings[0].place == text.count - 1)
  }

  @Test func gapsInBracketsArePointedOut() throws {
    let warning = try #require(situation(good + "\nOrder [number] is here").warnings().first)
    #expect(warning.check == .placeholder)
    #expect(!warning.isBlocking)
    #expect(found(situation(good + " see [1] and [here](https://example.com)")) == [])
  }

  @Test(arguments: [
    "The invoice is attached.", "Die Rechnung finden Sie im Anhang.", "Sąskaita pridėta laiške.",
    "A számlát csatoltam.", "发票见附件。", "Nakalakip ang resibo.", "Adjunto la factura.",
    "La facture est en pièce jointe.",
  ])
  func aFileThatIsSpokenOfMustBeThere(text: String) {
    #expect(found(situation(text + " And more words than three.")) == [.missingAttachment])
    #expect(found(situation(text + " And more words than three.", attachments: 1)) == [])
  }

  @Test func whatIsQuotedIsNotOurs() {
    #expect(found(situation(good + "\n> the file is attached\n> [name] {{x}}")) == [])
  }

  @Test func anotherCustomersAddressIsNoticed() throws {
    let ana = Customer(id: 2, name: "Ana Kovač", addresses: ["ana@example.si"])
    let text = good + " Write to ana@example.si, not jonas@example.com."
    let warning = try #require(situation(text, owners: ["ana@example.si": ana]).warnings().first)
    #expect(warning.check == .otherAddress)
    #expect(warning.words == "ana@example.si belongs to another customer, Ana Kovač.")
    #expect(warning.place.map { String(Array(text)[$0...].prefix(3)) } == "ana")
    #expect(found(situation(text)) == [])
  }

  @Test(arguments: [
    ("Dear Ana,\nyour parcel is on its way.", true),
    ("Hello Mr. Kovač!\nYour parcel is on its way.", true),
    ("Sveiki, Ona,\njūsų siunta jau pakeliui.", true),
    ("Dear Jonas,\nyour parcel is on its way.", false),
    ("Sveiki, Jonai,\njūsų siunta jau pakeliui.", false),
    ("Dear customer,\nyour parcel is on its way.", false),
    ("Hello Mr. Petrauskas,\nyour parcel is on its way.", false),
    ("Hi, I have looked at it again for you.", false),
    ("Hello!\nYour parcel is on its way.", false),
    ("Your parcel is on its way to Ana.", false),
  ])
  func anotherNameInTheGreetingIsNoticed(text: String, isOther: Bool) {
    #expect(found(situation(text)) == (isOther ? [.otherName] : []))
  }

  @Test func wordsForColleaguesAreNoticed() {
    #expect(found(situation(good + "\nInternal note: he is difficult.")) == [.internalMark])
  }

  @Test func wordsOfTheListAreNoticedAsWholeWords() {
    #expect(
      found(situation(good + " Unfortunately not.", words: ["unfortunately"])) == [.listedWord])
    #expect(found(situation(good, words: ["tomorro", "mon"])) == [])
  }

  @Test func aQuestionThatIsHardlyAnsweredIsNoticed() {
    #expect(found(situation("Yes.", question: "When? And where?")) == [.unansweredQuestion])
    #expect(found(situation("Yes.", question: "Thank you.")) == [])
    #expect(found(situation("Yes, it is there now.", question: "Is it?")) == [])
  }

  @Test func whatColleaguesWroteMeanwhileIsShown() throws {
    let colleague = Message(
      id: 2, ticket: 7, kind: .agent, author: Address(address: "tomas@desk.example"), agent: 5,
      subject: "", receivedAt: TestDesk.start, text: "I have answered that.")
    let warning = try #require(
      situation(good, newestSeen: 1, more: [colleague]).warnings().first)
    #expect(warning.check == .newMessage)
    #expect(warning.words == "tomas wrote since you began: “I have answered that.”")
    #expect(found(situation(good, newestSeen: 2, more: [colleague])) == [])
  }

  @Test func nobodyToGetItIsNoticed() {
    var nobody = situation(good)
    nobody.to = []
    #expect(found(nobody) == [.noRecipient])
  }

  /// Whatever is written, looking at it ends and points into the text.
  @Test func anyTextCanBeLookedAt() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "⟨", "⟩", "{{", "}}", "[", "]", "@", ".", "\n", "> ", "é", "订", "?", "Dear ", "a", " ",
    ]
    for _ in 0..<300 {
      let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for warning in situation(text).warnings() {
        if let place = warning.place { #expect((0..<text.count).contains(place)) }
      }
    }
  }
}
