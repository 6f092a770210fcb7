import Testing

@testable import DeskbellCore

@Suite struct ReceivingTests {
  @Test func takesAMessageOnce() throws {
    let test = try TestDesk()
    let first = try test.desk.receive([test.mail(id: "a@x")])
    let again = try test.desk.receive([test.mail(id: "a@x")])
    #expect(first.map(\.outcome) == [.new])
    #expect(again.map(\.outcome) == [.known])
    #expect(again.map(\.message) == first.map(\.message))
    #expect(try test.desk.count(.everything, limit: 10) == 1)
  }

  @Test func keepsTextsOfEveryChannelInOneForm() throws {
    let test = try TestDesk()
    let message = IncomingMessage(
      channel: .chat, externalID: "1", from: Address(name: "Zoe\u{308}", address: "@zoe"),
      subject: "Re\u{301}fund\r\nplease", text: "cafe\u{301}\r\nau\rlait\u{0}")
    let ticket = try test.receive(message)
    let kept = try #require(try test.desk.detail(ticket, reader: nil)?.messages.first)
    #expect(Array(kept.text.unicodeScalars) == Array("cafe\u{301}\nau\nlait".unicodeScalars))
    #expect(Array(kept.subject.unicodeScalars) == Array("Re\u{301}fund please".unicodeScalars))
    #expect(kept.author.name?.unicodeScalars.count == 4)
  }

  @Test func saysWhomABounceDidNotReach() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    var bounce = test.mail(id: "b@x", references: ["a@x"])
    bounce.text = "I'm sorry."
    bounce.failedRecipients = (1...22).map { "p\($0)@example.com" }
    #expect(try test.receive(bounce) == ticket)
    let text = try #require(try test.desk.detail(ticket, reader: nil)?.messages.last?.text)
    #expect(text.hasPrefix("Could not be delivered to: p1@example.com, p2@example.com, "))
    #expect(text.hasSuffix(", p20@example.com and 2 more\n\nI'm sorry."))
  }

  @Test func anAnswerJoinsItsTicketWhicheverComesFirst() throws {
    let test = try TestDesk()
    // The answer overtakes the question.
    let answer = try test.receive(test.mail(id: "b@x", references: ["a@x"]))
    let question = try test.receive(test.mail(id: "a@x"))
    let later = try test.receive(test.mail(id: "c@x", references: ["b@x", "a@x"]))
    #expect(answer == question)
    #expect(later == question)
  }

  @Test func anAnswerToOurReplyJoinsByItsMessageID() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.reply(Composition(text: "Hello")), ticket, as: test.maria)
    let ours = try #require(try test.desk.detail(ticket, reader: nil)?.messages.last?.externalID)
    let joined = try test.receive(
      test.mail(subject: "other", id: "b@y", references: [ours], from: "else@example.com"))
    #expect(joined == ticket)
  }

  @Test(arguments: ["Re: Refund [#1]", "[#1] x", "Fwd: [#77777] [#1]"])
  func theNumberInTheSubjectJoins(subject: String) throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    #expect(try test.receive(test.mail(subject: subject, id: "b@x")) == ticket)
  }

  @Test(arguments: ["Re: Refund", "[#] x", "[#9] x", "[#99999999999999999999] x", "#1"])
  func otherSubjectsOpenATicket(subject: String) throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    #expect(try test.receive(test.mail(subject: subject, id: "b@x")) != ticket)
  }

  @Test func aCustomersMessageReopensAndEndsASnooze() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.snooze(until: test.time.now.adding(seconds: 3600)), ticket, as: test.maria)
    try test.perform(.setStatus(.pending), ticket, as: test.maria)
    test.time.advance(seconds: 60)
    try test.receive(test.mail(id: "b@x", references: ["a@x"]))
    let after = try test.ticket(ticket)
    #expect(after.status == .open)
    #expect(after.snoozedUntil == nil)
    #expect(after.waitingSince == TestDesk.start)
  }

  @Test func anAutomaticMessageChangesNoState() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.solve, ticket, as: test.maria)
    try test.receive(test.mail(id: "b@x", references: ["a@x"], isAutomatic: true))
    #expect(try test.ticket(ticket).status == .solved)
    #expect(try test.desk.detail(ticket, reader: nil)?.messages.count == 2)
  }

  @Test func keepsWhatCouldNotBeRead() throws {
    let test = try TestDesk()
    var broken = test.mail("", subject: "", id: "a@x")
    broken.problem = "the body is not valid base64"
    broken.raw = [0xFF, 0x00, 0x41]
    broken.from.address = ""
    let ticket = try test.receive(broken)
    let detail = try #require(try test.desk.detail(ticket, reader: nil))
    let message = try #require(detail.messages.first)
    #expect(message.text.contains("could not be read: the body is not valid base64"))
    #expect(detail.ticket.subject == "(no subject)")
    #expect(try test.desk.rawMessage(message.id) == [0xFF, 0x00, 0x41])
  }

  @Test func keepsFilesUnderTheirDigest() throws {
    let test = try TestDesk()
    var mail = test.mail(id: "a@x")
    mail.files = [.init(name: "a.txt", type: "text/plain", bytes: Array("abc".utf8))]
    let ticket = try test.receive(mail)
    let file = try #require(
      try test.desk.detail(ticket, reader: nil)?.messages.first?.attachments.first)
    // The vector of FIPS 180-4 for "abc".
    #expect(
      file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(try test.desk.blob(file.sha256) == Array("abc".utf8))
  }

  @Test func lettersAreKeptAsTheyWereWritten() throws {
    let test = try TestDesk()
    // Oxia, not tonos, and letters in parts: equal to Swift, so that the scalars are compared.
    let written = "\u{1F71}\u{1F79} \u{212B} 가 退款 e\u{301} \u{1100}\u{1161}"
    let ticket = try test.receive(test.mail(written, id: "a@x"))
    let kept = try #require(try test.desk.detail(ticket, reader: nil)?.messages.first?.text)
    #expect(Array(kept.unicodeScalars) == Array(written.unicodeScalars))
  }

  @Test(arguments: ["r\u{E9}sum\u{E9}", "re\u{301}sume\u{301}", "resume", "\u{AC10}\u{C0AC}"])
  func lettersInPartsAreFoundByWholeOnes(word: String) throws {
    let test = try TestDesk()
    _ = try test.receive(
      test.mail("re\u{301}sume\u{301} \u{1100}\u{1161}\u{11B7}\u{1109}\u{1161}", id: "a@x"))
    let filter = TicketFilter(text: [SearchTerm(word)])
    #expect(try test.desk.count(filter, limit: 10) == 1)
  }
}

/// What customers thought of answers, as other systems hand it over.
@Suite struct ReceivingRatingTests {
  private func rating(
    _ id: String, of subject: IncomingRating.Subject, _ rating: Int = 4, channel: Channel = .chat
  ) -> IncomingItem {
    .rating(
      IncomingRating(
        channel: channel, externalID: id, subject: subject, rating: rating, comment: "Fast"))
  }

  private func chat(_ test: TestDesk) throws -> Ticket.ID {
    try test.receive(
      IncomingMessage(
        channel: .chat, externalID: "1", references: ["thread:room"],
        from: Address(name: "Zoe", address: "@zoe"), subject: "", text: "Hi"))
  }

  @Test func aRatingIsTakenOnceAndStandsOnTheCustomersPage() throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    let before = try test.ticket(ticket)
    let first = try test.desk.receive([rating("r", of: .ticket(ticket))])
    let again = try test.desk.receive([rating("r", of: .ticket(ticket), 1)])
    #expect(first.map(\.outcome) == [.added])
    #expect(first.map(\.ticket) == [ticket])
    #expect(again.map(\.outcome) == [.known])
    let page = try #require(try test.desk.customerPage(before.customer))
    #expect(page.figures.ratings == [4])
    #expect(page.events.map(\.words) == ["took down the rating 4 of 5 for #1: \"Fast\""])
    #expect(page.events.map(\.actor) == [.system("intake")])
    // Nobody waits because of it.
    #expect(try test.ticket(ticket) == before)
    #expect(try test.desk.check() == [])
  }

  @Test func theIdsOfChannelsAndOfMessagesAreTheirOwn() throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    let receipts = try test.desk.receive([
      rating("1", of: .ticket(ticket)), rating("1", of: .ticket(ticket), channel: .web),
    ])
    #expect(receipts.map(\.outcome) == [.added, .added])
  }

  @Test func aThreadIsFoundAlsoWhereItsTicketWasMerged() throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    let other = try test.receive(test.mail(id: "b@x"))
    try test.perform(
      .join(.merge(into: other, acrossCustomers: true)), ticket, as: test.maria)
    let receipts = try test.desk.receive([rating("r", of: .thread("room"))])
    #expect(receipts.map(\.ticket) == [other])
  }

  @Test func ofAnErasedCustomerNothingIsTakenDownAgain() throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    let other = try test.receive(test.mail(id: "b@x"))
    _ = try test.desk.receive([rating("r", of: .ticket(ticket))])
    let customer = try test.ticket(ticket).customer
    try test.desk.erase(customer, because: nil, as: test.asta)
    let receipts = try test.desk.receive([
      rating("r", of: .ticket(ticket)), rating("s", of: .ticket(other)),
    ])
    #expect(receipts.map(\.outcome) == [.refused, .added])
    #expect(
      receipts.first?.reason
        == "The customer of #1 was erased: nothing more is taken down of them.")
    #expect(throws: Refusal.self) {
      try test.desk.rate(ticket, 5, comment: "Fast", as: test.maria)
    }
    let page = try #require(try test.desk.customerPage(customer))
    #expect(page.figures.ratings == [4])
    #expect(page.events.map(\.reason) == [nil, nil])
  }

  @Test func norWhereTheirTicketIsPartOfAnother() throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    let other = try test.receive(test.mail(id: "b@x"))
    try test.perform(
      .join(.merge(into: other, acrossCustomers: true)), ticket, as: test.maria)
    try test.desk.erase(try test.ticket(ticket).customer, because: nil, as: test.asta)
    let receipts = try test.desk.receive([rating("r", of: .ticket(ticket))])
    #expect(receipts.map(\.outcome) == [.refused])
  }

  @Test(arguments: ["17", "rating:17", "thread:17"])
  func theIdOfARatingIsNoIdOfAMessage(_ id: String) throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    func message(_ externalID: String, _ references: [String] = []) throws -> Ticket.ID {
      try test.receive(
        IncomingMessage(
          channel: .chat, externalID: externalID, references: references,
          from: Address(address: "@li"), subject: "", text: "Hi"))
    }
    #expect(try test.desk.receive([rating("17", of: .ticket(ticket))]).map(\.outcome) == [.added])
    let own = try message(id)
    #expect(own != ticket)
    #expect(try message("next", ["rating:17"]) != ticket)
    #expect(try test.desk.receive([rating("17", of: .ticket(ticket))]).map(\.ticket) == [ticket])
    #expect(
      try test.desk.receive([rating(id, of: .ticket(own))]).map(\.ticket)
        == [id == "17" ? ticket : own])
  }

  @Test func whatBelongsToNoTicketIsRefusedAndStopsNothing() throws {
    let test = try TestDesk()
    let ticket = try chat(test)
    let receipts = try test.desk.receive([
      rating("r", of: .ticket(99)), rating("s", of: .thread("hall")),
      rating("t", of: .ticket(ticket)),
    ])
    #expect(receipts.map(\.outcome) == [.refused, .refused, .added])
    #expect(
      receipts.prefix(2).map(\.reason) == [
        "There is no ticket 99 that could be rated.",
        "There is no ticket of the thread \"hall\" that could be rated.",
      ])
  }
}
